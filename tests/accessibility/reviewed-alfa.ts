/** What Alfa calls broken and a person found right: the rule, the element as Alfa names it, and why. */
export interface ReviewedAlfa {
  rule: string
  where: RegExp
  reason: string
}

/** Only what stands here may be broken; an entry that no page needs makes the test fail. */
export const reviewedAlfa: ReviewedAlfa[] = [
  {
    rule: 'alfa:sia-r79',
    where: /^<pre class="copied-form">$/u,
    reason: 'A form to be copied line by line is neither code nor a figure; what it is for stands above it.',
  },
]
