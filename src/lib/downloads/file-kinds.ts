/** Media types of what readers take along. */
export const mediatypes = {
  epub: 'application/epub+zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
}

/** What each is good for, in everyday words. */
export const uses = {
  epub: '用手机、平板或者读书软件看：字可以放大，颜色可以换，也可以听读。',
  docx: '用 WPS 或者 Word 打开：可以改字号、摘抄、打印。标题可以跳着走，表格有表头。',
  txt: '什么软件都能打开：适合盲文点显器、读屏软件，也适合复制。',
}
