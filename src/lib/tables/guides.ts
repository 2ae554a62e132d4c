import type { Source, Statement } from '../../plain/statement.ts'
import { kindWords } from '../../plain/statement.ts'
import type { PlanRecord } from '../../plan/record.ts'
import { dataTable } from '../data-table.ts'
import type { Guide } from '../guides.ts'
import { guideHeadings, guides as allGuides } from '../guides.ts'
import { textPath } from '../plan-paths.ts'
import { canonical } from '../urls.ts'
import { whereWords } from '../where-words.ts'
import { groundColumns } from './ground-columns.ts'
import { noUnit } from './no-unit.ts'

/** A sentence of a guide with one of the passages it rests on, or a passage of a card, which has no sentence of ours. */
interface Row {
  guide: Guide
  /** Within the guide, from 1. */
  number: number
  part: keyof typeof partWords
  heading: string
  /** The plan the sentence is on; null above all plans, where no passage names one. */
  plan: PlanRecord | null
  statement: Statement | null
  source: Source | null
  /** Of the passage among those of its sentence, from 1. */
  position: number
}

const partWords = {
  easy: '开头几行易读的话',
  part: '规划怎么说',
  ...guideHeadings,
  card: `${guideHeadings.card}的卡片，只有原文`,
}

/** Every sentence of the guides with what it rests on, one sentence and quotation a row. */
export const guides = dataTable<Row>({
  name: 'guides',
  title: '解答的每一句话',
  description: '用日常的话写的解答，一行一句话和它依据的一处原文；一句话依据几处，就有几行。',
  extracted: '句子、归到哪一类和标题',
  key: ['id'],
  columns: [
    {
      name: 'id',
      type: 'string',
      description: '这一行的编号：解答的编号，加上从 1 数起的序号。解答改写以后，序号会变。',
      required: true,
      of: ({ guide, number }) => `${guide.id}-${String(number)}`,
    },
    {
      name: 'guide',
      type: 'string',
      description: '解答的编号，和网址里的一样。',
      required: true,
      of: ({ guide }) => guide.id,
    },
    {
      name: 'part',
      type: 'string',
      description: '在解答的哪一部分。',
      required: true,
      values: partWords,
      of: ({ part }) => part,
    },
    {
      name: 'heading',
      type: 'string',
      description: '这一部分的标题，由本站写。',
      required: true,
      of: ({ heading }) => heading,
    },
    {
      name: 'plan',
      type: 'string',
      description: '说的是哪一份规划，和 plans.json 里的 id 一样；不专说一份规划就空着。',
      of: ({ plan }) => plan?.id ?? null,
    },
    {
      name: 'place',
      type: 'string',
      description: '规划所在地区的简称；不专说一份规划就空着。',
      of: ({ plan }) => plan?.place.shortName ?? null,
    },
    {
      name: 'kind',
      type: 'string',
      description: '这句话是哪一类；卡片上只有原文，没有我们的句子，就空着。',
      values: kindWords,
      of: ({ statement }) => statement?.kind ?? null,
    },
    {
      name: 'sentence',
      type: 'string',
      description: '本站用日常的话写的句子；卡片上没有就空着。',
      of: ({ statement }) => statement?.text ?? null,
    },
    {
      name: 'position',
      type: 'integer',
      description: '是这句话依据的第几处原文，从 1 数起。',
      required: true,
      of: ({ position }) => position,
    },
    {
      name: 'nodeId',
      type: 'string',
      description: '依据的原文在全文里的编号，和网址里 # 后面的字一样；不依据原文就空着。',
      of: ({ source }) => source?.node ?? null,
    },
    {
      name: 'address',
      type: 'string',
      description: '依据的原文在本站的网址，可以直接引用；不依据原文就空着。',
      of: ({ source }) => (source === null ? null : canonical(textPath(source.plan, source.node))),
    },
    {
      name: 'where',
      type: 'string',
      description: '依据的原文在规划里的位置，用标题和序号说；不依据原文就空着。',
      of: ({ plan, source }) => (plan === null || source === null ? null : whereWords(plan, source.node)),
    },
    ...groundColumns<Row>(),
    noUnit<Row>(),
  ],
  rows: (plans) => {
    const records = new Map(plans.map(({ id, record }) => [id, record]))
    return allGuides().flatMap((guide) =>
      rowsOf(guide, records).map((row, at): Row => ({ ...row, guide, number: at + 1 })),
    )
  },
})

type Unnumbered = Omit<Row, 'guide' | 'number'>
type Place = Pick<Row, 'part' | 'heading'>

function rowsOf(guide: Guide, records: Map<string, PlanRecord>): Unnumbered[] {
  const above = (statements: Statement[], place: Place): Unnumbered[] =>
    statements.flatMap((statement) => rowsOfStatement(statement, place, null, records))
  return [
    ...above(guide.easy, { part: 'easy', heading: guide.title }),
    ...above(guide.about, { part: 'about', heading: guideHeadings.about }),
    ...guide.plans.flatMap(({ plan, parts, prepare, ask, card }) => {
      const record = records.get(plan)
      if (record === undefined) return []
      const below = (statements: Statement[], place: Place): Unnumbered[] =>
        statements.flatMap((statement) => rowsOfStatement(statement, place, record, records))
      return [
        ...parts.flatMap(({ heading, statements }) => below(statements, { part: 'part', heading })),
        ...below(prepare, { part: 'prepare', heading: guideHeadings.prepare }),
        ...below(ask, { part: 'ask', heading: guideHeadings.ask }),
        ...card.map((source, at): Unnumbered => ({
          part: 'card',
          heading: guideHeadings.card,
          plan: record,
          statement: null,
          source,
          position: at + 1,
        })),
      ]
    }),
  ]
}

/** One row a passage; one where it rests on none. Those on plans that are not loaded are left out. */
function rowsOfStatement(
  statement: Statement,
  place: Place,
  plan: PlanRecord | null,
  records: Map<string, PlanRecord>,
): Unnumbered[] {
  switch (statement.kind) {
    case 'says':
      return statement.sources.flatMap((source, at) => {
        const own = records.get(source.plan)
        return own === undefined ? [] : [{ ...place, plan: own, statement, source, position: at + 1 }]
      })
    case 'absent': {
      const own = records.get(statement.plan)
      return own === undefined ? [] : [{ ...place, plan: own, statement, source: null, position: 1 }]
    }
    case 'ours':
      return [{ ...place, plan, statement, source: null, position: 1 }]
  }
}
