import { rounded } from '../rounded.ts'
import type { Compared } from './compared.ts'
import type { Scale } from './measure-scale.ts'
import type { Quality } from './quality.ts'
import type { SearchBench } from './search-bench.ts'

/** Shows the figures of the search as tables, Pagefind's beside ours. */
export function printSearch({ seed, real, synthetic }: SearchBench): void {
  console.log(`\nSearch; Pagefind as it comes, on the <main> of every page. Seed ${seed}`)
  console.log('Again with the same queries: npm run bench -- --only search --seed', seed)
  printScale(real, '')
  printScale(synthetic, ' (synthetic copies, for information; compressed they are smaller than real plans)')
}

function printScale({ plans, passages, characters, quality, compared }: Scale, note: string): void {
  console.log(`\n${plans} plans${note}: ${passages} passages, ${characters} characters`)
  console.log(
    'Per cent; whole: without the results that say themselves that they hold only some of the words; MRR × 100',
  )
  console.table(Object.fromEntries(quality.map((row) => [row.set, qualityRow(row)])))
  console.log(
    'Bytes as they travel; milliseconds with the processor slowed 4 times and 60 ms to the server and back',
  )
  console.table(Object.fromEntries(compared.map((row) => [row.measure, comparedRow(row)])))
}

function qualityRow({ ours, pagefind }: Quality): Record<string, number | string> {
  return {
    queries: ours.queries,
    recall: percent(ours.recall),
    'Pagefind ': percent(pagefind.recall),
    'its pages': percent(pagefind.recallOfPages),
    'P@10': percent(ours.precision10),
    whole: percent(ours.precision10Whole),
    'Pagefind  ': percent(pagefind.precision10),
    'P@10 ÷': pagefind.precision10 === 0 ? '–' : rounded(ours.precision10 / pagefind.precision10),
    MRR: percent(ours.mrr),
    'Pagefind   ': percent(pagefind.mrr),
  }
}

function comparedRow({ unit, ours, pagefind, ratio }: Compared): Record<string, string | number> {
  return {
    ours: rounded(ours),
    Pagefind: pagefind === null ? '–' : rounded(pagefind),
    unit,
    'Pagefind ÷ ours': ratio === null ? '–' : rounded(ratio),
  }
}

const percent = (share: number): number => Math.round(share * 1000) / 10
