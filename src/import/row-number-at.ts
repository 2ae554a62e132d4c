/** 1.残疾人家庭收入, 1．参保率, 12 康复服务率, 2.0—6岁残疾儿童; not 2.4万名 */
const numbered =
  /^(\d{1,2})(?:[.．、]\s?(?:(?!\d)|(?=\d{1,3}[岁歲个至—-]))|\s+(?=\p{Script=Han}|\d{1,2}[岁歲]|[“《]))/u

/** The number with which a row begins, null where a line begins none. */
export function numberAt(text: string): number | null {
  const found = numbered.exec(text)?.[1]
  return found === undefined ? null : Number(found)
}
