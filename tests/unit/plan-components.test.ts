import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boxHtml } from '../../src/components/plan/box-html.ts'
import { toText } from '../../src/components/plan/entities.ts'
import { indicatorGroup } from '../../src/components/plan/indicator-group.ts'
import { indicatorSentences } from '../../src/components/plan/indicator-sentences.ts'
import { indicatorRow } from '../../src/components/plan/indicator-row.ts'
import { indicatorTables } from '../../src/components/plan/indicator-tables.ts'
import { paragraphHtml } from '../../src/components/plan/paragraph-html.ts'
import { projectHtml } from '../../src/components/plan/project-html.ts'
import { projectTextHtml } from '../../src/components/plan/project-text-html.ts'
import { sectionEnds } from '../../src/components/plan/section-ends.ts'
import { signsHtml } from '../../src/components/plan/signs-html.ts'
import { xmlText } from '../../src/lib/xml-text.ts'

test('A text survives the way to HTML and back', () => {
  const text = '<script>alert("1")</script> & {x} 《’》'
  assert.equal(toText(xmlText(text)), text)
  assert.equal(toText('&lt;b&gt; &#39;&#x4E2D;&#39; &nosuch;'), "<b> '中' &nosuch;")
})

test('Words stand beside a silent sign and leave the text as it is', () => {
  const html = signsHtml('对0—6岁<残疾>儿童')
  assert.equal(
    html,
    '对<span class="sign" data-say="（0至6岁）">0—6岁<small data-added>（0至6岁）</small></span>&lt;残疾&gt;儿童',
  )
  assert.equal(toText(html), '对0—6岁<残疾>儿童')
})

test('A run-in heading is the first sentence of its paragraph and stands before the others', () => {
  const slot = '<h4 id="s3-1-1" class="run-in">1.巩固成果。</h4>统筹推动。加强关爱。'
  const { runIn, runInText, body } = paragraphHtml(slot, 's3-1-1-p1')
  assert.equal(runIn, '<h4 id="s3-1-1" class="run-in">1.巩固成果。</h4>')
  assert.equal(runInText, '1.巩固成果。')
  assert.equal(body, '<span id="s3-1-1-p1-s2">统筹推动。</span><span id="s3-1-1-p1-s3">加强关爱。</span>')
})

test('A note on who does it is one sentence of the paragraph', () => {
  const slot = '加强关爱。<span class="responsibility">（牵头单位：区残联）</span>'
  assert.equal(
    paragraphHtml(slot, 's1-p1').body,
    '<span id="s1-p1-s1">加强关爱。</span><span id="s1-p1-s2" class="responsibility">（牵头单位：区残联）</span>',
  )
})

test('Escaped markup in a paragraph stays text', () => {
  const { body } = paragraphHtml('&lt;/h2&gt;一句。&lt;span class=&quot;responsibility&quot;&gt;', 's1-p1')
  assert.equal(toText(body), '</h2>一句。<span class="responsibility">')
  assert.doesNotMatch(body, /class="responsibility"/u)
})

test('The projects of a box stand in lists, what is between them does not', () => {
  const project = '<li class="project" id="box-2-project-1"><strong>1.</strong></li>'
  const { title, body } = boxHtml(
    `<box-title>专栏 2 行动</box-title>\n${project}\n${project}\n<p>说明</p>\n${project}`,
  )
  assert.equal(title, '专栏 2 行动')
  const list = (items: string): string => `<ol role="list" class="projects">${items}</ol>`
  assert.equal(body, `${list(`${project}\n${project}`)}<p>说明</p>\n${list(project)}`)
})

test('A project gives its name and its description apart', () => {
  const { name, nameText, body } = projectHtml(
    '<strong class="project-name">1.协会 A</strong>\n<p>全覆盖。</p>',
  )
  assert.equal(name, '<strong class="project-name">1.协会 A</strong>')
  assert.equal(nameText, '1.协会 A')
  assert.equal(body, '<p>全覆盖。</p>')
})

test('A description keeps its note on who does it and gets words for its signs', () => {
  assert.equal(
    projectTextHtml('建立 1—2个基地。<span class="responsibility">（责任单位：区残联）</span>'),
    '建立 <span class="sign" data-say="（1至2个）">1—2个<small data-added>（1至2个）</small></span>基地。<span class="responsibility">（责任单位：区残联）</span>',
  )
})

test('Several sentences of a description are spans of their own', () => {
  assert.equal(
    projectTextHtml('建立基地。给予补贴。'),
    '<span class="sentence">建立基地。</span><span class="sentence">给予补贴。</span>',
  )
})

test('Each section of the first level ends with links to its neighbours and the contents, before the colophon', () => {
  const head = (id: string): string => `<div class="headed level-1"><h2 id="${id}"></h2></div><p></p>`
  const entries = ['一、', '二、'].map((number, at) => ({ id: `s${at + 1}`, level: 1, number, text: '基础' }))
  const html = sectionEnds(`<p></p>${head('s1')}${head('s2')}<div class="colophon"></div>`, entries)
  assert.match(
    html,
    /<p><\/p><ul [^>]*data-added[^>]*><li><a href="#s2">下一节：二、基础<\/a><\/li><li><a href="#contents">/u,
  )
  assert.match(html, /<li><a href="#s1">上一节：一、基础<\/a><\/li><li>.*<\/ul><div class="colophon">/u)
  assert.equal(html.match(/section-ends/gu)?.length, 2)
})

test('Below the heading of a section stands the link to its own summary, and none where there is none', () => {
  const entries = ['一', '二'].map((number, at) => ({
    id: `s${String(at + 1)}`,
    level: 1,
    number: `${number}、`,
    text: '基础',
  }))
  const head = (id: string): string => `<div class="headed level-1"><h2 id="${id}"></h2><a></a></div>`
  const html = sectionEnds(`<p></p>${head('s1')}<p>甲</p>${head('s2')}<p>乙</p>`, entries, (id) =>
    id === 's2' ? '/summary/#s2' : null,
  )
  assert.match(
    html,
    /<h2 id="s2"><\/h2><a><\/a><\/div><ul [^>]*data-added[^>]*><li><a href="\/summary\/#s2">一分钟看懂“二、基础”<\/a><\/li><\/ul><p>乙/u,
  )
  assert.equal(html.match(/一分钟看懂/gu)?.length, 1)
})

test('A table is followed by its rows as sentences, without our own words in the cells', () => {
  const row =
    '<tr id="indicator-6"><th scope="row">6.参保率（%）</th><td class="value">＞90 <span class="words" data-added>（大于90%）</span></td><td class="nature">预期性<a class="stable-link" data-added href="#"></a></td></tr>'
  const heads = ['指标', '目标', '属性'].map((text) => `<th scope="col">${text}</th>`).join('')
  const html = indicatorSentences(
    `<table class="indicators"><caption>收入</caption><thead><tr>${heads}</tr></thead><tbody>${row}</tbody></table>`,
  )
  assert.match(
    html,
    /<\/table><\/div><details [^>]*data-added[^>]*><summary>用句子读这张表：收入<\/summary><ul role="list"><li>参保率，目标大于90%，预期性。<\/li><\/ul>/u,
  )
})

test('A value with a sign has its words and the unit of the row beside it', () => {
  const { name, cells, last } = indicatorRow(
    '<th scope="row">6.参保率（%）</th><td class="value">＞90</td><td class="nature">预期性</td>',
  )
  assert.equal(name, '6.参保率（%）')
  assert.equal(
    cells,
    '<th scope="row">6.参保率（%）</th><td class="value">＞90 <span class="words" data-added>（大于90%）</span></td>',
  )
  assert.deepEqual(last, { class: 'nature', html: '预期性' })
})

test('A value that needs no words stays alone, and an empty or missing one says 未设目标', () => {
  const row = (value: string): string => `<th scope="row">人数</th><td class="value">${value}</td>`
  assert.equal(indicatorRow(row('6500')).last.html, '6500')
  assert.match(indicatorRow(row('')).last.html, /data-added>未设目标</u)
  assert.match(indicatorRow('<th scope="row">人数</th>').last.html, /data-added>未设目标</u)
})

test('The printed header heads the first table, and is our addition in the next', () => {
  const table = '<table><thead></thead><tbody><tr><td class="value">1</td></tr></tbody></table>'
  const html = indicatorTables(`<tr class="heads"><th scope="col">指标</th></tr>${table}${table}`)
  assert.equal(html.match(/<th scope="col">指标/gu)?.length, 1)
  assert.equal(html.match(/<th data-added scope="col">指标/gu)?.length, 1)
})

test('Where the document prints no header each column has one of ours', () => {
  const row =
    '<tr id="indicator-1"><th scope="row">a</th><td class="value">1</td><td class="nature">预期性</td></tr>'
  const html = indicatorTables(`<table><thead></thead><tbody>${row}</tbody></table>`)
  assert.deepEqual(
    html.match(/<th data-added[^>]*>[^<]+/gu)?.map((head) => toText(head)),
    ['指标', '目标', '属性'],
  )
})

test('The printed label of a group is its caption, and notes on its rows stand after the table', () => {
  const note =
    '<details class="note" data-added><summary>编者说明</summary><p id="indicator-9-note">说明</p></details>'
  const html = `<caption>收入和就业</caption><tr id="indicator-9"></tr>${note}<tr></tr>`
  assert.deepEqual(indicatorGroup(html), {
    caption: '收入和就业',
    rows: '<tr id="indicator-9"></tr><tr></tr>',
    notes: note,
  })
})
