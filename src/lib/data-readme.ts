import type { PlanRecord } from '../plan/record.ts'
import type { DataFile } from './data-file.ts'
import { dataCitation, dataTerms } from './data-terms.ts'
import { dataVersion } from './data-version.ts'
import { site } from './site.ts'
import { canonical } from './urls.ts'

/** `README.txt`: what the files are and what may be done with them, for whoever has only unpacked `all.zip`. */
export function dataReadme(plans: PlanRecord[], files: DataFile[]): string {
  const lines = [
    `${site.name}数据，版本 ${dataVersion(plans)}`,
    canonical('/data/'),
    '',
    '文件',
    ...files.map(({ path, title }) => `${path}  ${title}`),
    'datapackage.json  全部文件的说明（Frictionless Data Package）',
    'schemas/  每种 JSON 文件的 JSON Schema',
    '',
    `每一栏是什么，见数据字典：${canonical('/data/dictionary/')}`,
    'CSV 文件是 UTF-8，带 BOM，可以直接用电子表格打开。以 = + - @ 开头的格子前面加了一个单引号，免得被当成公式；哪些格子加了，写在 inert-cells.json。JSON 文件里照原样。',
    '',
    '许可和原文',
    dataTerms.texts,
    dataTerms.ours,
    dataTerms.check,
    '',
    '收录的规划',
    ...plans.map(({ title, documentNumber }) => `${title}（${documentNumber ?? '该规划未写明文号'}）`),
    '',
    '怎样引用',
    dataCitation(plans),
  ]
  return `${lines.join('\n')}\n`
}
