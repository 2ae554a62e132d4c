/** Names between 、 or ， outside brackets, less 等 and 等单位 at the end; between spaces where no such sign stands. */
export function namesOf(text: string): string[] {
  const list = text.replace(/[；;，,。\s]+$/u, '')
  const sign = /[、，,]/u.test(list) ? /[、，,；;](?![^（(]*[）)])/u : /\s+(?![^（(]*[）)])/u
  return list
    .split(sign)
    .map(
      (name) =>
        name
          .trim()
          .replace(/等(?:有关|相关)?(?:单位|部门)?$/u, '') // 区财政局等有关部门
          .replace(/(?:按照?|依)(?:各自)?职责(?:分工)?(?:负责)?$/u, ''), // 区财政局按职责分工负责
    )
    .filter((name) => name !== '')
}

/** 区残联, 各乡镇, 区残疾人联合会（区残工委）: what the name of a body ends with. */
const bodyEnd =
  /(?:局|联|聯|委|办|辦|部|府|院|会|會|厅|司|中心|社|行|站|队|公司|单位|部门|街道|镇|乡|处|室|校|医院|法院|协会|集团|残工委|[）)])$/u

/** True where a name can be that of a body. */
export function isBody(name: string): boolean {
  return bodyEnd.test(name)
}

/** True where a name is too long for that of a body. */
export function isTooLong(name: string): boolean {
  return name.length > 24
}
