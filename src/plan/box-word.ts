/** What a box is called in print, by its id: 表 for box-t1, 专栏 for all others. */
export function boxWord(id: string): '专栏' | '表' {
  return /^box-t\d/u.test(id) ? '表' : '专栏'
}
