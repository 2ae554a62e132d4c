/** The lines of a table cell as one: nothing between the halves of a Chinese word, a space where a new item or sentence begins. */
export function cellText(lines: string[]): string {
  let text = ''
  for (const line of lines.flatMap((each) => each.split(/[\n\f\t]/u)).map((each) => each.trim())) {
    if (line === '') continue
    const joins =
      text === '' ||
      (/[\p{Script=Han}、（《“]$/u.test(text) && /^[\p{Script=Han}，。、；：）》”（%]/u.test(line))
    text += joins ? line : ` ${line}`
  }
  return text
}
