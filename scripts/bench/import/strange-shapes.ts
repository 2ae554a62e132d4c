const sentence = '落实残疾儿童康复救助制度，将符合条件的残疾人纳入最低生活保障范围'
const head = '某市“十四五”残疾人保障和发展规划\n一、发展基础\n'

/** Texts of a size that no plan has in one piece; where time grows faster than the text, these show it first. */
export const strangeShapes: Record<string, (characters: number) => string> = {
  'one line': (characters) => head + times(`${sentence}。`, characters),
  'one paragraph in lines': (characters) => head + times(`${sentence}，\n`, characters),
  'one sentence of brackets': (characters) =>
    `${head}${times('（残联《', characters)}\n${times('》）', characters / 4)}`,
  'one box': (characters) =>
    `${head}专栏 1 残疾人就业重点项目\n${times((n) => `${(n % 99) + 1}.项目名称。${sentence}。\n`, characters)}`,
  'one project in lines': (characters) =>
    `${head}专栏 1 残疾人就业重点项目\n1.项目名称 ${sentence}\n${times(`${sentence}\n`, characters)}`,
  'one table': (characters) =>
    `${head}专栏 1 主要指标\n指标 目标 属性\n${times((n) => `${(n % 99) + 1}.残疾人康复服务覆盖率（%） 85 约束性\n`, characters)}`,
  'one row': (characters) =>
    `${head}专栏 1 主要指标\n指标 目标 属性\n1.覆盖率（%） 85 约束性\n2.${times('残疾人 ', characters)}约束性\n`,
  'headings alone': (characters) => head + times((n) => `（一）残疾人工作${n}\n`, characters),
  'points alone': (characters) => head + times(`——${sentence}。${sentence}。\n`, characters),
  'box titles alone': (characters) => head + times('专栏 1 残疾人就业重点项目\n', characters),
  'blank lines alone': (characters) => head + times('\n', characters),
  'short lines': (characters) => head + times('残\n', characters),
  'page numbers alone': (characters) => head + times((n) => `— ${n % 999} —\n`, characters),
  'bare numbers': (characters) => head + times((n) => `${n % 999}\n`, characters),
  'the same line again': (characters) => `${head}${times(`残疾人工作委员会\n${sentence}\n`, characters)}`,
  'spaces in a line': (characters) => `${head}残${times(' ', characters)}疾`,
}

function times(unit: string | ((n: number) => string), characters: number): string {
  const parts: string[] = []
  for (let size = 0; size < characters; size += parts.at(-1)?.length ?? 1)
    parts.push(typeof unit === 'string' ? unit : unit(parts.length))
  return parts.join('')
}
