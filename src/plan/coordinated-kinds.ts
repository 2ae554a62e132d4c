import type { Decision } from './decision.ts'

/** A group of people and the word that names it before 残疾. */
export interface Kind {
  id: string
  word: string
}

const between = '(?:以及|[、，和与及或])'
const degrees = '(?:非重度|重度|中度|轻度|[一二三四](?:、[一二三四])*级)'

/**
 * The groups in lists that share one head: 智力、精神和重度肢体残疾人 is for three groups and the severe, each because of the
 * whole list. 智力发展 and 精神文明 have no such head and name nobody; 非重度 is not 重度.
 */
export function coordinatedKinds(text: string, kinds: Kind[]): Decision[] {
  if (kinds.length === 0) return []
  const words = kinds.map(({ word }) => word).join('|')
  const item = `(?:${degrees}|${words})+类?`
  const list = new RegExp(`${item}(?:${between}${item})*(?:等(?:各类)?)?残(?:疾|障)(?:人|儿童|学生)?`, 'gu')
  return [...text.matchAll(list)].flatMap(({ 0: because, index }) => {
    const named = because.replaceAll('非重度', '')
    return kinds.filter(({ word }) => named.includes(word)).map(({ id }) => ({ id, because, at: index }))
  })
}
