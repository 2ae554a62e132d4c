import type { TargetChart } from './target-chart.ts'

/** What the shapes of a picture mean, one sentence for each that stands in it. */
export function chartLegend({ lines }: TargetChart): string[] {
  const marks = lines.flatMap(({ mark }) => mark ?? [])
  const shapes = new Set(marks.flatMap(({ points }) => points.map(({ shape }) => shape)))
  const upward = marks.some(({ open, solid }) => open !== null && solid !== null)
  const downward = marks.some(({ open, solid }) => open !== null && solid === null)
  return [
    ...(shapes.has('dot') ? ['实心圆点是目标数。'] : []),
    ...(shapes.has('ring') ? ['空心圆点表示不包括这个数本身。'] : []),
    ...(shapes.has('diamond') ? ['菱形表示大约是这个数。'] : []),
    ...(upward ? ['向右的虚线箭头表示再高也算达到。'] : []),
    ...(downward ? ['向左的虚线箭头表示再低也算达到。'] : []),
    ...(lines.some(({ mark }) => mark === null) ? ['没有数字的目标只写文字，不画线。'] : []),
  ]
}
