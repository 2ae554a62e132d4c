/** What an importer's finding means for a reader, by its rule. A test holds that every rule met in a plan has its words. */
export const findingWords: Record<string, string> = {
  'box-end-guessed': '原文没有标出专栏在哪里结束；我们看行的长短、写法和序号，判断专栏到这一行前面为止。',
  'paragraph-break-guessed': '看不出这一行是另起一段还是接着上一段；我们接在上一段后面。',
  'line-end-guessed': '上一行没写完就断了；我们把这一行接上。',
  'run-in-guessed': '看不出这一段的第一句是不是小标题；我们当作小标题。',
  'row-group-guessed': '表格左边的分类被拆散了；我们把它放在后面几行的上面。',
  'row-cells-guessed': '这一行没有单位也没有数，名称和目标没有分开；我们按换行分开。',
  'number-without-dot': '序号后面没有点；照原样保留。',
  'number-without-heading': '序号后面是一个很长的句子，不像标题；我们当作正文。',
  'number-split': '一个数被换行拆成两截；我们接起来，数字没有改。',
  'project-name-unclear': '项目的名称和说明没有分开；我们把整行当作名称。',
  'space-between-words': '字中间有一个空格；照原样保留。',
  'title-missing': '正文前面没有标题行；标题取自印发通知里的书名号。',
  'bracket-unclosed': '括号或引号没有写完；照原样保留。',
  'bracket-unopened': '括号或引号少了前一半；照原样保留。',
  'odd-character': '有一个读屏软件可能读不出的字符；照原样保留。',
}
