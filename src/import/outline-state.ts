import type { Mark } from '../plan/mark.ts'
import { zhangRank } from '../plan/mark.ts'

/** How far the numbering of the body has come at each rank, so that a number can be told from one that only looks like it. */
export class OutlineState {
  readonly #last = new Map<number, Mark>()
  /** The last 章 of all, which may be counted on from 篇 to 篇. */
  #zhang = 0

  /** Takes note of a heading or numbered paragraph; what is numbered below it starts anew. */
  enter(mark: Mark): void {
    for (const rank of this.#last.keys()) if (rank > mark.rank) this.#last.delete(rank)
    this.#last.set(mark.rank, mark)
    if (mark.rank === zhangRank) this.#zhang = mark.ordinal
  }

  /** The number that the body would print next at a rank: 1 where none was printed yet. */
  next(rank: number): number {
    return (this.#last.get(rank)?.ordinal ?? 0) + 1
  }

  /** True where the body's numbering goes on with this mark. */
  fits(mark: Mark): boolean {
    return (
      mark.ordinal === this.next(mark.rank) || (mark.rank === zhangRank && mark.ordinal === this.#zhang + 1)
    )
  }

  /** The number that the body printed last at a rank, null where none was printed yet. */
  printedLast(rank: number): string | null {
    return this.#last.get(rank)?.number ?? null
  }
}
