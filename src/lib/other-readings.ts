/** What else a place may be that the importer was not sure of, by the finding's rule. A test holds that none is missing. */
export const otherReadings: Record<string, string> = {
  'box-end-guessed': '也可能专栏更早就结束了，或者这一行还在专栏里面。',
  'paragraph-break-guessed': '也可能从这一行起是新的一段。',
  'line-end-guessed': '也可能这里本来是两段，或者中间漏了字。',
  'run-in-guessed': '也可能它只是普通的一句话。',
  'row-group-guessed': '也可能它管的是前面几行，或者只管其中的一行。',
  'row-cells-guessed': '也可能名称到别的地方才结束。',
  'number-without-dot': '也可能这个数不是序号，是句子里的数。',
  'number-without-heading': '也可能它是一个很长的标题。',
  'number-split': '也可能本来是两个数。',
  'project-name-unclear': '也可能只有开头几个字是名称，后面是说明。',
  'space-between-words': '也可能这里漏了字或者标点。',
  'title-missing': '也可能提取文字时漏了标题那一行。',
  'bracket-unclosed': '也可能后一半在下一段里，或者提取文字时丢了。',
  'bracket-unopened': '也可能前一半在上一段里，或者提取文字时丢了。',
  'odd-character': '也可能是提取文字时认错了字。',
}
