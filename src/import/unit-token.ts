/** A unit in a column of its own: %, 万人, 人次/年 */
export const unitToken =
  /^(?:[%％‰]|[万亿]?(?:元|人|名|户|个|人次|张|件|所|家|处|条|项|间|套|台|床|平方米|公里|场|辆|岁|次|[\p{Script=Han}%]{1,4}\/[\p{Script=Han}]{1,4}))$/u
