import { rounded } from '../rounded.ts'
import type { ImportBench } from './import-bench.ts'

/** Shows the figures of the import as tables. */
export function printImport({ plans, sizes, many, shapes, wraps }: ImportBench): void {
  console.log('\nImport, milliseconds')
  console.table(plans.map(({ plan, milliseconds }) => ({ plan, milliseconds: rounded(milliseconds) })))
  console.log(
    '\nImport by size: chapters of a plan again and again; × first: time for each byte beside the smallest (1 is linear growth)',
  )
  console.table(
    sizes.map((size) => ({
      kB: Math.round(size.bytes / 1000),
      'import ms': rounded(size.import),
      '× first': rounded(size.importRatio),
      'MDX ms': rounded(size.mdx),
      ' × first': rounded(size.mdxRatio),
      'peak memory MB': rounded(size.memory / 1e6),
      'bytes a byte': Math.round(size.memoryPerByte),
    })),
  )
  console.log(
    `\n${many.plans} plans in one process: ${rounded(many.total / 1000)} s; a plan takes ${rounded(many.timeRatio)} times one of the first hundred`,
  )
  console.log(
    `Peak memory ${rounded(many.peak / 1e6)} MB (before the first ${rounded(many.idle / 1e6)}), ${rounded(many.memoryRatio)} times that after a tenth of them`,
  )
  console.log(
    '\nImport of strange shapes, milliseconds; 2 is growth as that of the text, 4 that of its square',
  )
  console.table(
    shapes.map(({ shape, characters, one, twice, ratio, refused }) => ({
      shape,
      [`${characters} characters`]: rounded(one),
      'twice as many': rounded(twice),
      ratio: rounded(ratio),
      refused,
    })),
  )
  console.log(
    '\nWhat is another in the tree when a real plan comes in other lines or pages, without corrections; per cent of its paragraphs',
  )
  console.table(
    wraps.map(({ plan, way, entries, changed, rate }) => ({
      plan,
      way,
      ...Object.fromEntries(
        Object.entries(changed).map(([kind, count]) => [
          kind,
          `${count} of ${entries[kind as keyof typeof entries]}`,
        ]),
      ),
      '%': Math.round(rate * 1000) / 10,
    })),
  )
}
