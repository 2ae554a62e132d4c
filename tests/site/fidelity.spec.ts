import { expect, test } from 'playwright/test'
import { documentText } from './document-text.ts'
import { htmlOf } from './pages.ts'
import { planIds, planSource } from './plan-source.ts'
import { seedIds } from '../seed-plans.ts'

const sorted = (text: string): string => [...text].sort().join('')

test('there are two plans or more to compare', () => {
  expect(planIds.length).toBeGreaterThan(1)
})

for (const id of planIds) {
  test(`the reading page of ${id} has every character of its source in its order, and no other`, () => {
    const page = documentText(htmlOf(`/plans/${id}/text/`), id)
    const source = planSource(id)
    expect(source.outsideTables.length).toBeGreaterThan(1000)
    expect(page.outsideTables).toBe(source.outsideTables)
  })

  test(`the tables of ${id} have every character of the printed ones, and no other`, () => {
    const page = documentText(htmlOf(`/plans/${id}/text/`), id)
    const source = planSource(id)
    expect(source.insideTables.length).toBeGreaterThan(100)
    expect(sorted(page.insideTables)).toBe(sorted(source.insideTables))
  })

  test(`nothing but page numbers of ${id}, and headers whose words stand in its text as well, is taken for page furniture`, () => {
    const { furniture, outsideTables } = planSource(id)
    const others = furniture.filter((word) => !/^[-—–－]*\d+[-—–－]*$/u.test(word))
    const isHeader = (word: string): boolean =>
      outsideTables.includes(word) && others.filter((other) => other === word).length > 1
    expect(others.filter((word) => !isHeader(word))).toEqual([])
    if (seedIds.some((seed) => seed === id)) expect(others).toEqual([])
  })
}

test('a character that is lost or put in is seen', () => {
  const html =
    '<article data-plan="p"><p>残疾<a data-added>链接</a>人</p><table><tr><td>9 0</td></tr></table></article>'
  expect(documentText(html, 'p')).toEqual({ outsideTables: '残疾人', insideTables: '90' })
  expect(() => documentText(html, 'q')).toThrow('0 articles')
})
