import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { extract } from '../../src/extract/extract.ts'
import type { Extracted } from '../../src/extract/extracted.ts'
import { ImportError } from '../../src/import/finding.ts'
import { toGb18030 } from '../import/gb18030.ts'

const folder = 'tests/fixtures/extract'
const pages = globSync(`${folder}/*.html`)
const read = (html: string | Uint8Array): Promise<Extracted> =>
  extract(typeof html === 'string' ? new TextEncoder().encode(html) : html, 'page.html')
const lines = async (body: string): Promise<string[]> =>
  (await read(`<!DOCTYPE html><meta charset="utf-8"><body>${body}`)).text.replace(/\n$/u, '').split('\n')

for (const page of pages) {
  test(`${page} gives its document and nothing else`, async () => {
    const { text } = await extract(new Uint8Array(readFileSync(page)), page)
    assert.equal(text, readFileSync(page.replace(/\.html$/u, '.txt'), 'utf8'))
  })
}

test('There are pages in the manner of four different systems', () => {
  assert.equal(pages.length, 4)
})

test('What is left out of a page is told with its first words and its length', async () => {
  const { warnings } = await extract(
    new Uint8Array(readFileSync(`${folder}/standard-portal.html`)),
    'page.html',
  )
  const told = warnings.find(({ rule }) => rule === 'page-frame-left-out')
  assert.equal(told?.severity, 'warning')
  for (const words of [
    '“隐藏的一句话，访客看不见。” (13 characters)',
    '“首页政务公开政务服务”',
    '当前位置',
    '主办单位',
    '相关链接',
  ])
    assert.ok(told.message.includes(words), `${words} in ${told.message}`)
  assert.ok(!told.message.includes('这里是脚本'))
})

test('Blocks and <br> are lines, white space of the markup is none, entities are characters', async () => {
  assert.deepEqual(
    await lines(
      '<p>一、发展<b>基</b>\n  础</p><div>甲&mdash;&#x4e59;&amp;<br>  two\n words</div>丙<h2>二、任务</h2>',
    ),
    ['一、发展基础', '甲—乙&', 'two words', '丙', '二、任务'],
  )
})

test('Spans leave empty cells, a break within a cell none, and a row of one cell is lines', async () => {
  const table =
    '<table><caption>表1</caption><tr><td colspan="3"><p>专栏1</p><p>说明。</p></td></tr><tr><th rowspan="2">类<br>别</th><td>甲</td><td>85</td></tr><tr><td colspan="2">乙 丙</td></tr></table>'
  assert.deepEqual(await lines(table), ['表1', '专栏1', '说明。', '类别\t甲\t85', '\t乙 丙\t'])
})

test('A cell that is alone in its row because of a rowspan stays in its column', async () => {
  const table = '<table><tr><td rowspan="2">类别</td><td>甲</td></tr><tr><td>乙</td></tr></table>'
  assert.deepEqual(await lines(table), ['类别\t甲', '\t乙'])
})

const many = (text: string): string => `<p>${text}</p>`.repeat(20)

test('A short last part beside the text stays: a signature, a table, a line of copies', async () => {
  const text = await lines(
    `<div class="main"><div class="text">${many('完善残疾人社会保障制度，提高保障水平。')}</div><div>某某县人民政府</div><div><table><tr><td>指标</td><td>85</td></tr></table></div><div><p>抄送：县委办。</p></div></div>`,
  )
  assert.deepEqual(text.slice(20), ['某某县人民政府', '指标\t85', '抄送：县委办。'])
})

test('Links within the text stay, also where a line is nothing else; so do anchors and links within the page', async () => {
  const text = await lines(
    `<div><a href="/">首页</a></div><div class="text">${many('完善残疾人社会保障制度，提高保障水平。')}<p><a href="/law">《残疾人保障法》</a></p><div><a name="s2">二、主要任务</a></div><div><a href="#s3">三、组织实施</a></div></div>`,
  )
  assert.deepEqual(text.slice(20), ['《残疾人保障法》', '二、主要任务', '三、组织实施'])
})

test('A block that is called like furniture but holds sentences stays', async () => {
  const text = await lines(
    `${many('完善残疾人社会保障制度，提高保障水平。')}<div class="bottom"><p>各级政府要把残疾人工作列入重要议事日程，认真抓好落实。</p></div>`,
  )
  assert.equal(text.at(-1), '各级政府要把残疾人工作列入重要议事日程，认真抓好落实。')
})

test('The title stays where its block is called like furniture, and the name of the site goes', async () => {
  const { text } = await read(
    `<meta charset="utf-8"><title>某某市无障碍环境建设方案_某某市人民政府门户网站</title><div class="logo">某某市人民政府门户网站</div><div class="print top">某某市无障碍环境建设方案</div><div>${many('完善残疾人社会保障制度，提高保障水平。')}</div>`,
  )
  assert.deepEqual(text.split('\n').slice(0, 2), [
    '某某市无障碍环境建设方案',
    '完善残疾人社会保障制度，提高保障水平。',
  ])
})

test('A page that says gb2312 is read as GB18030, with or without quotes', async () => {
  for (const meta of [
    '<meta charset=gb2312>',
    '<meta http-equiv="Content-Type" content="text/html; charset=GBK">',
  ]) {
    const { text, encoding } = await read(
      toGb18030(`<html><head>${meta}</head><body><p>一、镕基〇。</p></body></html>`),
    )
    assert.deepEqual([text, encoding], ['一、镕基〇。\n', 'GB18030'])
  }
})

test('A page whose bytes are not what it says is told', async () => {
  const { text, encoding, warnings } = await read('<meta charset="gb2312"><p>一、发展基础。</p>')
  assert.deepEqual([text, encoding, warnings[0]?.rule], ['一、发展基础。\n', 'UTF-8', 'encoding-differs'])
})

test('A page without a word about its encoding is read as its bytes are', async () => {
  const sentence = '残疾人的生活水平明显提高，残疾人事业发展取得了显著成就。'
  const { encoding } = await read(toGb18030(`<html><body><p>${sentence.repeat(20)}</p></body></html>`))
  assert.equal(encoding, 'GB18030')
})

test('A wrong byte in the frame of a page does no harm; in its text the page is refused with the line', async () => {
  const page = (title: number[], text: number[]): Uint8Array =>
    Buffer.concat([
      Buffer.from('<meta charset="utf-8"><title>规划'),
      Uint8Array.from(title),
      Buffer.from('</title><p>一、发展基础。</p><p>残疾'),
      Uint8Array.from(text),
      Buffer.from('人</p>'),
    ])
  const { text, warnings } = await read(page([0xe8, 0xa7], []))
  assert.deepEqual([text, warnings[0]?.rule], ['一、发展基础。\n残疾人\n', 'page-bytes-wrong'])
  await assert.rejects(read(page([], [0xe8, 0xa7])), { rule: 'replacement-character', line: 2 })
})

for (const [because, html, rule, words] of [
  [
    'no word',
    '<html><body><script>document.write("一、")</script></body></html>',
    'html-without-text',
    /no Chinese text/u,
  ],
  [
    'only a frame',
    '<html><body><iframe src="text.html"></iframe></body></html>',
    'html-without-text',
    /text\.html/u,
  ],
  [
    'an encoding that is not read',
    '<html><meta charset="big5"><body>一</body></html>',
    'encoding-unsupported',
    /big5/u,
  ],
  ['no end of nesting', `<html>${'<div>'.repeat(100_000)}一`, 'html-broken', /nested/u],
] as const) {
  test(`A page with ${because} is refused`, async () => {
    await assert.rejects(read(html), (error) => {
      assert.ok(error instanceof ImportError, String(error))
      assert.equal(error.rule, rule)
      assert.match(error.message, words)
      return true
    })
  })
}
