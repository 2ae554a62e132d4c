import type { Hit } from './hit.ts'
import { snippetOf } from './snippet.ts'
import type { Segment } from './snippet.ts'

/**
 * What a hit is called: the heading or name with which its passage begins, without its closing 。, or, for a
 * plain paragraph, where it stands (一、发展基础，第 3 段).
 */
export function placeNameOf(hit: Hit): Segment[] {
  const { text, head, node, path } = hit.passage
  if (head > 0) return snippetOf(text, hit.ranges, 0, text[head - 1] === '。' ? head - 1 : head)
  const place = path.at(-1) ?? ''
  const turn = /-p(\d+)$/u.exec(node)?.[1] // s1-p3, notice-p1
  return [{ text: turn === undefined ? place : `${place}，第 ${turn} 段`, kind: 'plain', start: -1 }]
}
