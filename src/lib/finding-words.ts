import type { Finding } from '../import/finding.ts'

/** What a finding means for a reader: what was taken, and what else it could be. */
export interface FindingWords {
  took: string
  other: string
}

/** By rule; behind a slash what was taken, where that is not the usual. A test holds that every rule has its words. */
const words: Record<string, FindingWords> = {
  'box-end-guessed': {
    took: '原文没有标出专栏在哪里结束；我们看行的长短、写法和序号，判断专栏到这一行前面为止。',
    other: '也可能专栏更早就结束了，或者这一行还在专栏里面。',
  },
  'box-end-guessed/box': {
    took: '看不出专栏是不是到这一行前面就结束了；我们把这一行算在专栏里。',
    other: '也可能专栏前面已经结束，这一行是后面的正文。',
  },
  'paragraph-break-guessed': {
    took: '看不出这一行是另起一段还是接着上一段；我们接在上一段后面。',
    other: '也可能从这一行起是新的一段。',
  },
  'paragraph-break-guessed/break': {
    took: '看不出这一行是另起一段还是接着上一段；我们另起一段。',
    other: '也可能它接着上一段。',
  },
  'line-end-guessed': {
    took: '上一行没写完就断了；我们把这一行接上。',
    other: '也可能这里本来是两段，或者中间漏了字。',
  },
  'line-end-guessed/break': {
    took: '上一行没写完就断了；我们从这一行另起一段。',
    other: '也可能两行本来是一段。',
  },
  'run-in-guessed': {
    took: '看不出这一段的第一句是不是小标题；我们当作小标题。',
    other: '也可能它只是普通的一句话。',
  },
  'run-in-guessed/text': {
    took: '看不出这一段的第一句是不是小标题；我们当作普通的一句话。',
    other: '也可能它是小标题。',
  },
  'row-group-guessed': {
    took: '表格左边的分类被拆散了；我们把它放在后面几行的上面。',
    other: '也可能它管的是前面几行，或者只管其中的一行。',
  },
  'row-cells-guessed': {
    took: '这一行没有单位也没有数，名称和目标没有分开；我们按换行分开。',
    other: '也可能名称到别的地方才结束。',
  },
  'number-without-dot': {
    took: '序号后面没有点；照原样保留。',
    other: '也可能这个数不是序号，是句子里的数。',
  },
  'number-without-heading': {
    took: '序号后面是一个很长的句子，不像标题；我们当作正文。',
    other: '也可能它是一个很长的标题。',
  },
  'number-split': { took: '一个数被换行拆成两截；我们接起来，数字没有改。', other: '也可能本来是两个数。' },
  'project-name-unclear': {
    took: '项目的名称和说明没有分开；我们把整行当作名称。',
    other: '也可能只有开头几个字是名称，后面是说明。',
  },
  'space-between-words': { took: '字中间有一个空格；照原样保留。', other: '也可能这里漏了字或者标点。' },
  'title-missing': {
    took: '正文前面没有标题行；标题取自印发通知或者引言里的书名号。',
    other: '也可能提取文字时漏了标题那一行。',
  },
  'bracket-unclosed': {
    took: '括号或引号没有写完；照原样保留。',
    other: '也可能后一半在下一段里，或者提取文字时丢了。',
  },
  'bracket-unopened': {
    took: '括号或引号少了前一半；照原样保留。',
    other: '也可能前一半在上一段里，或者提取文字时丢了。',
  },
  'page-number-guessed': {
    took: '这一行只有一个数，看不出是页码还是正文；我们当作页码，没有放进正文。',
    other: '也可能它是正文或者表格里的一个数。',
  },
  'page-number-guessed/text': {
    took: '这一行只有一个数，看不出是页码还是正文；我们当作正文。',
    other: '也可能它是页码。',
  },
  'running-header-guessed': {
    took: '这一行在好几页上重复出现，像页眉；我们没有放进正文。',
    other: '也可能它是正文里重复的话。',
  },
  'running-header-guessed/text': {
    took: '这一行在好几页上重复出现，像页眉；我们当作正文。',
    other: '也可能它是页眉。',
  },
  'contents-list': {
    took: '原文正文前面有目录；我们没有照抄，目录由程序按正文的标题另做。',
    other: '也可能其中有几行是正文。',
  },
  'heading-end-guessed': {
    took: '看不出标题是不是写到了下一行；我们接上。',
    other: '也可能下一行已经是正文。',
  },
  'heading-end-guessed/break': {
    took: '看不出标题是不是写到了下一行；我们没有接上。',
    other: '也可能下一行还是标题。',
  },
  'heading-guessed': {
    took: '这一行没有序号，也没有句号，像标题；我们当作标题。',
    other: '也可能它只是很短的一段话。',
  },
  'heading-guessed/text': {
    took: '这一行没有序号，也没有句号，像标题；我们当作正文。',
    other: '也可能它是标题。',
  },
  'box-empty': {
    took: '专栏只有标题，里面没有项目，也没有指标；照原样保留。',
    other: '也可能这不是专栏，只是正文提到它；或者提取文字时漏了内容。',
  },
  'box-single-item': {
    took: '专栏里只有一个项目；照原样保留。',
    other: '也可能几个项目连成了一个，或者专栏后面还有项目。',
  },
  'number-duplicate': {
    took: '这个序号前面已经用过；照原样保留。',
    other: '也可能它不是序号，是句子开头的数。',
  },
  'number-gap': {
    took: '序号跳过了，前面少一个数；照原样保留。',
    other: '也可能漏了前面那个序号所在的一行，或者没有认出它。',
  },
  'number-restarts': { took: '序号从头数起；照原样保留。', other: '也可能这里已经是另一部分的内容。' },
  'number-misread': {
    took: '序号像是认错了字；我们按次序读它，字照原样保留。',
    other: '也可能它不是序号，是正文里的字。',
  },
  'row-incomplete': {
    took: '指标表的这一行没有写全，少了目标或者属性；空着的地方照原样空着。',
    other: '也可能少的那一格被算进了别的行。',
  },
  'text-truncated': {
    took: '原文到这里断了，最后一句没有写完；照原样保留。',
    other: '也可能文件没有存完整，后面还有内容。',
  },
  'odd-character': {
    took: '有一个读屏软件可能读不出的字符；照原样保留。',
    other: '也可能是提取文字时认错了字。',
  },
}

/** The words for a finding, by its rule and what was taken at last. */
export function findingWords({ rule, took }: Pick<Finding, 'rule' | 'took'>): FindingWords | null {
  return words[`${rule}/${took ?? ''}`] ?? words[rule] ?? null
}
