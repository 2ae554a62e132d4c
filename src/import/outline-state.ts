import type { Mark } from '../plan/mark.ts'

/** Rank of 第一章, below 第一篇. */
const chapterRank = 2

/** How far the numbering of the body has come at each rank, so that a number can be told from one that only looks like it. */
export class OutlineState {
  readonly #last = new Map<number, number>()
  /** The last chapter of all, which may be counted on from part to part. */
  #chapter = 0

  /** Takes note of a heading or numbered paragraph; what is numbered below it starts anew. */
  enter(mark: Mark): void {
    for (const rank of this.#last.keys()) if (rank > mark.rank) this.#last.delete(rank)
    this.#last.set(mark.rank, mark.ordinal)
    if (mark.rank === chapterRank) this.#chapter = mark.ordinal
  }

  /** The number that the body would print next at a rank: 1 where none was printed yet. */
  next(rank: number): number {
    return (this.#last.get(rank) ?? 0) + 1
  }

  /** True where the body's numbering goes on with this mark. */
  fits(mark: Mark): boolean {
    return (
      mark.ordinal === this.next(mark.rank) ||
      (mark.rank === chapterRank && mark.ordinal === this.#chapter + 1)
    )
  }
}
