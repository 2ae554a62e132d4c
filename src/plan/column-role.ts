import { roleWords } from './role-of.ts'

/** What a column of an indicator table holds. */
export type ColumnRole = 'number' | 'group' | 'name' | 'unit' | 'value' | 'nature' | 'bodies'

const roles: [ColumnRole, RegExp][] = [
  ['number', /^(?:序号|序號|编号|編號|No\.?)$/iu],
  ['nature', /属性|屬性|性质|性質|指标类型|指標類型/u],
  ['bodies', new RegExp(`(?:${roleWords}|主管)(?:部门|部門|单位|單位|主体|主體)`, 'u')],
  ['unit', /^(?:计量|計量)?(?:单位|單位)$/u],
  ['group', /^(?:类别|類別|分类|分類|领域|領域|类型|類型|项目类别|方面|维度|維度|一级指标|一級指標)$/u],
  [
    'name',
    /^(?:(?:主要|具体|具體|发展|發展|二级|二級|核心)?指[标標](?:名称|名稱|内容|內容)?|名称|名稱|项目|項目|内容|內容|(?:工作|重点|主要)?任务)(?:[（(].*[）)])?$/u,
  ],
]

const leading = /^(?:(?:序号|序號|编号|編號|类别|類別|分类|分類|领域|領域|类型|類型)+)(?=.)/u

/** The role of a column by its header; what is none of the others holds values (2025年, 年均/累计). */
export function columnRole(header: string): ColumnRole {
  const words = header.replace(/\s/gu, '')
  // 序号 指标: the headers of columns whose cells stand before the name are printed in its cell.
  const last = words.replace(leading, '') || words
  return roles.find(([, pattern]) => pattern.test(last))?.[0] ?? 'value'
}
