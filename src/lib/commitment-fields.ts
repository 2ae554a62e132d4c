import type { UnitClass } from '../plan/measure-words.ts'
import { peopleOptions, topicOptions } from './class-options.ts'
import type { CommitmentArea, CommitmentRow } from './commitment-list.ts'

/** The words for the part of a plan. */
export const areaWords: Record<CommitmentArea, string> = {
  box: '专栏里的项目',
  indicator: '指标表',
  body: '正文',
}

const unitWords: Record<UnitClass, string> = {
  people: '人（名、人、人次）',
  households: '家庭（户）',
  money: '钱（元）',
  share: '比例（%）',
  things: '机构和物品（个、家、所等）',
  time: '时间长短（年、月）',
  none: '原文没有写单位',
}

const perWords = { year: '每年', total: '没有写“每年”' }

/** Choices of the filter of a list of commitments; what no row has is not offered, nor a field with fewer than two choices. */
export function commitmentFields(
  rows: CommitmentRow[],
): { name: string; label: string; options: { id: string; label: string }[] }[] {
  const years = [...new Set(rows.flatMap(({ by }) => by ?? []))].sort((one, other) => one - other)
  const fields = [
    { name: 'topic', label: '关于什么', options: topicOptions() },
    { name: 'people', label: '为了谁', options: peopleOptions() },
    { name: 'unit', label: '数的是什么', options: optionsOf(unitWords) },
    { name: 'area', label: '写在哪里', options: optionsOf(areaWords) },
    { name: 'per', label: '每年还是总共', options: optionsOf(perWords) },
    {
      name: 'by',
      label: '到哪一年',
      options: [
        ...years.map((year) => ({ id: String(year), label: `${String(year)}年` })),
        { id: 'none', label: '这一条没有写' },
      ],
    },
  ]
  const held = rows.map(commitmentData)
  return fields
    .map((field) => ({
      ...field,
      options: field.options.filter(({ id }) =>
        held.some((data) => String(data[`data-${field.name}`]).split(' ').includes(id)),
      ),
    }))
    .filter(({ options }) => options.length > 1)
}

/** What an entry carries for the filter; amounts are sorted within their kind of unit. */
export function commitmentData(row: CommitmentRow): Record<string, string> {
  const order = Object.keys(unitWords).length - Object.keys(unitWords).indexOf(row.unitClass)
  return {
    'data-plan': row.plan,
    'data-topic': row.topics.join(' '),
    'data-people': row.people.join(' '),
    'data-unit': row.unitClass,
    'data-area': row.area,
    'data-per': row.per ?? 'total',
    'data-by': row.by === null ? 'none' : String(row.by),
    'data-sort-amount': String(order * 1e12 + Math.max(...[row.normalized.value].flat())),
  }
}

function optionsOf(words: Record<string, string>): { id: string; label: string }[] {
  return Object.entries(words).map(([id, label]) => ({ id, label }))
}
