import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contactLink, longestLink, reportLink } from '../../src/lib/report-link.ts'

const place = {
  title: '专栏 5 残疾人健康和康复服务重点项目',
  page: 'https://guihua.example/plans/yanbian-14fyp/boxes/5/',
  plan: 'yanbian-14fyp',
  node: 'box-5',
  build: '0.1.0+20261125 c65f1b6d2e90',
}

/** The fields of a link, decoded as mail programs do: + is a plus sign. */
const fieldsOf = (link: string): Record<string, string> =>
  Object.fromEntries(
    link
      .slice(link.indexOf('?') + 1)
      .split('&')
      .map((field) => field.split('=').map(decodeURIComponent) as [string, string]),
  )

test('A mail names page, plan, passage and build', () => {
  const link = reportLink('help@guihua.example', place)
  assert.ok(link.startsWith('mailto:help@guihua.example?subject='))
  const { subject, body = '' } = fieldsOf(link)
  assert.equal(subject, '报告错误：专栏 5 残疾人健康和康复服务重点项目')
  for (const words of [place.page, place.plan, place.node, place.build])
    assert.ok(body.includes(words), words)
})

test('Chinese, spaces and line ends of a mail are percent-encoded', () => {
  const link = reportLink('help@guihua.example', place)
  assert.match(link, /^[\w@.:?=&%!~*'()-]+$/u)
  assert.ok(link.includes('%E6%8A%A5') && link.includes('%0D%0A') && link.includes('%20'))
  assert.ok(!link.includes('+'))
})

test('An issue of GitHub gets title and body, and keeps what its address asks for', () => {
  const { title, body = '' } = fieldsOf(reportLink('https://github.com/o/r/issues/new', place))
  assert.equal(title, '报告错误：专栏 5 残疾人健康和康复服务重点项目')
  assert.ok(body.includes('位置：box-5\n'))
  const labelled = reportLink('https://github.com/o/r/issues/new?labels=text', place)
  assert.ok(labelled.startsWith('https://github.com/o/r/issues/new?labels=text&title='))
})

test('An issue of GitLab has fields of its own', () => {
  const fields = fieldsOf(reportLink('https://gitlab.com/o/r/-/issues/new', place))
  assert.deepEqual(Object.keys(fields), ['issue[title]', 'issue[description]'])
})

test('Any other web address stays as it is, also one with an @', () => {
  assert.equal(reportLink('https://social.example/@guihua', place), 'https://social.example/@guihua')
  assert.equal(contactLink('https://social.example/@guihua'), 'https://social.example/@guihua')
  assert.equal(contactLink('help@guihua.example'), 'mailto:help@guihua.example')
})

test('A page of no plan names none', () => {
  const { body = '' } = fieldsOf(
    reportLink('help@guihua.example', { ...place, plan: undefined, node: undefined }),
  )
  assert.ok(!body.includes('规划：') && !body.includes('位置：'))
})

test('A long title is cut, so that the link keeps within 2000 characters and names the page', () => {
  const link = reportLink('help@guihua.example', { ...place, title: '残'.repeat(400) })
  assert.ok(link.length <= longestLink)
  assert.ok(link.length > longestLink - 10)
  assert.ok(fieldsOf(link)['body']?.includes(place.page))
})
