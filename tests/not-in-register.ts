/** What a test says of names that no register has: the names, the file to write and what to write there. */
export function notInRegister(file: string, names: string[], entry: string): string {
  return `content/registers/${file} does not know ${names.join('、')}: write ${entry} there (the head of the file describes the fields), then run this test again.`
}
