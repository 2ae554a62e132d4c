import type { Passage } from '../search/passage.ts'
import { passagesOf } from '../search/passages-of.ts'
import { planName } from '../plan/plan-name.ts'
import type { CitationRecord } from '../plan/record.ts'
import { citingSentence } from './citing-sentence.ts'
import { instrumentLevels, instrumentTiers } from './instrument-level.ts'
import type { Instrument } from './instrument-register.ts'
import { instrumentRegister } from './instrument-register.ts'
import type { LoadedPlan } from './plans.ts'

/** A sentence in which a document is named. */
export interface CitingSentence {
  /** Paragraph or project. */
  nodeId: string
  /** Of the sentence, or of the project. */
  anchor: string
  /** As printed. */
  text: string
  /** What it stands in, outermost first, without the plan: sections, run-in heading, box, project. */
  path: string[]
}

/** A document in one plan. */
export interface InstrumentInPlan {
  plan: LoadedPlan
  /** How often it is cited. */
  times: number
  sentences: CitingSentence[]
  /** Document numbers printed behind its title. */
  documentNumbers: string[]
  /** Where it is named only within the title of another document: 《山西省实施〈无障碍环境建设条例〉办法》. */
  within: CitingSentence[]
  /** True when it is the plan itself. */
  own: boolean
}

/** A document of the register with its place in every plan. */
export interface CitedInstrument {
  instrument: Instrument
  title: string
  times: number
  inPlans: InstrumentInPlan[]
}

/** The register's documents, the strongest level first, from the nation down, with where each plan cites them. */
export function citedInstruments(all: LoadedPlan[]): CitedInstrument[] {
  const places = new Map(
    all.map(({ id, tree, record }) => [
      id,
      new Map(passagesOf(tree, planName(record)).map((passage) => [passage.node, passage])),
    ]),
  )
  return instrumentRegister()
    .map((instrument) => {
      const inPlans = all.map((plan) => instrumentIn(plan, instrument, places.get(plan.id)))
      const times = inPlans.reduce((sum, each) => sum + each.times, 0)
      return { instrument, title: instrument.titles[0] ?? '', times, inPlans }
    })
    .sort(
      ({ instrument: one }, { instrument: other }) =>
        instrumentLevels.indexOf(one.level) - instrumentLevels.indexOf(other.level) ||
        instrumentTiers.indexOf(one.tier) - instrumentTiers.indexOf(other.tier),
    )
}

function instrumentIn(
  plan: LoadedPlan,
  instrument: Instrument,
  passages: Map<string, Passage> | undefined,
): InstrumentInPlan {
  const { record } = plan
  const citing = record.citations.filter(({ register }) => register === instrument.id)
  const holding = record.citations.filter(({ title }) =>
    instrument.titles.some((each) => title.includes(`〈${each}〉`) || title.includes(`《${each}》`)),
  )
  const sentencesWith = (citations: CitationRecord[]): CitingSentence[] => {
    const found = new Map<string, CitingSentence>()
    for (const { nodeId, title } of citations) {
      const sentence = citingSentence(plan.tree, nodeId, `《${title}》`)
      const path = pathTo(passages?.get(nodeId))
      if (sentence !== null)
        found.set(sentence.id, { nodeId, path, anchor: sentence.id, text: sentence.text })
    }
    return [...found.values()]
  }
  return {
    plan,
    times: citing.length,
    sentences: sentencesWith(citing),
    documentNumbers: [...new Set(citing.flatMap(({ documentNumber }) => documentNumber ?? []))],
    within: sentencesWith(holding),
    own: citing.some(({ title }) => title === record.title),
  }
}

function pathTo(passage: Passage | undefined): string[] {
  if (passage === undefined) return []
  const name = passage.text.slice(0, passage.head).replace(/。$/u, '')
  return [...passage.path.slice(1), ...(name === '' ? [] : [name])]
}
