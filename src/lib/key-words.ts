const words: Record<string, string> = {
  h: 'H，下一个标题',
  t: 'T，下一张表格',
  l: 'L，下一个列表',
  k: 'K，下一个链接',
  b: 'B，下一个按钮',
  m: 'M，下一个页面区域',
  Tab: 'Tab，下一个能操作的地方',
  'shift+Tab': 'Shift 加 Tab，上一个能操作的地方',
  Down: '向下箭头，下一行',
  Up: '向上箭头，上一行',
  Return: '回车',
  space: '空格',
  'alt+shift+Right': 'Alt 加 Shift 加右箭头，右边一格',
  'alt+shift+Down': 'Alt 加 Shift 加下箭头，下面一格',
}

/** What a key of a transcript is and does, as a reader of the page would say it: `2` is 2，下一个二级标题. */
export function keyWords(key: string): string {
  if (key.startsWith('type:')) return `输入“${key.slice('type:'.length)}”`
  if (/^[1-6]$/u.test(key)) return `${key}，下一个${'一二三四五六'[Number(key) - 1] ?? ''}级标题`
  return words[key] ?? key
}
