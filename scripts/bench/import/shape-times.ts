import { ImportError } from '../../../src/import/finding.ts'
import { importPlan } from '../../../src/import/import-plan.ts'
import { strangeShapes } from './strange-shapes.ts'

/** How the time of an import grows with a text of one strange shape. */
export interface ShapeTime {
  shape: string
  /** Milliseconds, the best of three, for a text of `characters`, and for one of twice as many. */
  characters: number
  one: number
  twice: number
  /** 2 is growth as that of the text, 4 is that of its square. */
  ratio: number
  /** True when it is no plan to the importer. */
  refused: boolean
}

/** Imports each strange shape in two sizes. */
export function shapeTimes(characters: number): ShapeTime[] {
  return Object.entries(strangeShapes).map(([shape, textOf]) => {
    const [small, large] = [textOf(characters), textOf(2 * characters)]
    importOf(small)
    const times = (text: string): number => Math.min(...[1, 2, 3].map(() => importOf(text).milliseconds))
    const [one, twice] = [times(small), times(large)]
    return { shape, characters, one, twice, ratio: twice / one, refused: importOf(small).refused }
  })
}

function importOf(source: string): { milliseconds: number; refused: boolean } {
  const files = { source: 'source.txt', corrections: 'corrections.yaml' }
  const began = performance.now()
  try {
    importPlan({ id: 'bench', source, corrections: [], files })
    return { milliseconds: performance.now() - began, refused: false }
  } catch (error) {
    if (error instanceof ImportError) return { milliseconds: performance.now() - began, refused: true }
    throw error
  }
}
