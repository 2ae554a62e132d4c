import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkTerms, termFinder } from '../../src/plain/term-links.ts'

const find = termFinder([
  { id: 'device', forms: ['辅助器具', '辅具'], apart: [] },
  { id: 'fitting', forms: ['辅助器具适配'], apart: [] },
  { id: 'box', forms: ['专栏'], apart: ['宣传专栏'] },
  { id: 'therapy', forms: ['农疗（工疗）'], apart: [] },
  { id: 'rate', forms: ['适配率'], apart: [] },
])
const linked = (html: string, sections: string[] = []): string =>
  linkTerms(html, { find, hrefOf: (id) => `#${id}`, sections })
const link = (id: string, words: string): string => `<a class="term" href="#${id}">${words}</a>`

test('The longest term that begins at a place is taken', () => {
  assert.equal(
    linked('<p>辅助器具适配和辅具</p>'),
    `<p>${link('fitting', '辅助器具适配')}和${link('device', '辅具')}</p>`,
  )
})

test('A term is linked once in a section, in whatever form, and again in the next', () => {
  assert.equal(
    linked('<h2>一</h2><p>辅助器具、辅具</p><h3>二</h3><p>辅具</p>', ['h2', 'h3']),
    `<h2>一</h2><p>${link('device', '辅助器具')}、辅具</p><h3>二</h3><p>${link('device', '辅具')}</p>`,
  )
})

test('A heading that begins no section leaves what is linked', () => {
  assert.equal(
    linked('<p>辅具</p><h4>三</h4><p>辅具</p>', ['h2']),
    `<p>${link('device', '辅具')}</p><h4>三</h4><p>辅具</p>`,
  )
})

test('Words in which a term means something else are no term', () => {
  assert.equal(linked('<p>办好宣传专栏，见专栏 2</p>'), `<p>办好宣传专栏，见${link('box', '专栏')} 2</p>`)
})

for (const quiet of [
  '<h2 id="s3">辅具</h2>',
  '<a href="#s3">看<b>辅具</b></a>',
  '<a class="stable-link" data-added href="#s3" aria-label="固定网址：辅具 > 一"></a>',
  '<small data-added>（辅具）</small>',
  '<details class="note" data-added><summary>编者说明</summary><p>辅具</p></details>',
  '<table><caption>辅具</caption></table>',
  '<button type="button">辅具</button>',
  '<p>《辅具办法》</p>',
  '<p>《辅具<span class="sign" data-say="（2021至2025年）">2021—2025年</span>辅具计划》</p>',
  '<p>辅<b>具</b></p>',
  '<!-- 辅具 -->',
])
  test(`Nothing is linked in ${quiet}`, () => {
    assert.equal(linked(quiet), quiet)
  })

test('What follows a part that is left as it is is linked', () => {
  const title = '<p>《<b>辅具</b>办法》规定的'
  assert.equal(linked(`${title}辅具</p>`), `${title}${link('device', '辅具')}</p>`)
  assert.equal(linked('<p>《没有写完</p><p>辅具</p>'), `<p>《没有写完</p><p>${link('device', '辅具')}</p>`)
  assert.equal(linked('<h2>一<br>二</h2><p>辅具</p>'), `<h2>一<br>二</h2><p>${link('device', '辅具')}</p>`)
})

test('The name of a project is linked, of whatever rank', () => {
  const name = (words: string): string => `<h2 class="project-name">1.${words}项目</h2>`
  assert.equal(linked(name('辅具')), name(link('device', '辅具')))
})

test('A term that touches a link waits for its next place', () => {
  assert.equal(
    linked('<p>辅具适配率，适配率</p>'),
    `<p>${link('device', '辅具')}适配率，${link('rate', '适配率')}</p>`,
  )
})

test('A term with brackets in it is found as written', () => {
  assert.equal(linked('农疗（工疗）康复'), `${link('therapy', '农疗（工疗）')}康复`)
})

test('Two texts know nothing of each other', () => {
  assert.equal(linked('辅具'), linked('辅具'))
})

test('Taking the links away gives the text back, tags and all', () => {
  const html = '<p id="a">辅具 &lt;b&gt; 专栏<span class="x">辅助器具适配</span><br/>完</p>'
  assert.equal(linked(html).replace(/<a class="term"[^>]*>(.*?)<\/a>/gu, '$1'), html)
})
