import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toMdx } from '../plan/to-mdx.ts'
import { changes } from './changes.ts'
import type { DataFile, FilledTable } from './data-file.ts'
import { jsonFile, textFile } from './data-file.ts'
import { dataPackage } from './data-package.ts'
import { dataReadme } from './data-readme.ts'
import { dataTables } from './data-tables.ts'
import { jsonSchemas } from './json-schemas.ts'
import { nodeHashes } from './node-hashes.ts'
import { plansFolder } from './plan-folder.ts'
import { planList } from './plan-list.ts'
import { planName } from '../plan/plan-name.ts'
import type { LoadedPlan } from './plans.ts'
import { plans } from './plans.ts'
import { inertCells, tableCsv } from './table-csv.ts'
import { schemaPath } from './table-schema.ts'

let cache: DataFile[] | null = null

/** Every file below `/data/` but `all.zip`, made once a process; pages, addresses, data package and zip all take from this list. */
export function dataFiles(): DataFile[] {
  cache ??= filesOf(plans())
  return cache
}

function filesOf(loaded: LoadedPlan[]): DataFile[] {
  const records = loaded.map(({ record }) => record)
  const described = [
    jsonFile('plans.json', '全部规划的清单', { schema: 'plans/1', plans: planList(loaded) }),
    ...loaded.flatMap(filesOfPlan),
    ...filesOfTables(loaded),
    jsonFile('nodes.json', '每一条的校验值', nodeHashes(records)),
    jsonFile('changes.json', '更改记录', { schema: 'changes/1', changes: changes(records) }),
  ]
  return [
    ...described,
    ...[...jsonSchemas()].map(([name, schema]) =>
      jsonFile(schemaPath(name).replace('/data/', ''), `格式 ${name} 的 JSON Schema`, schema),
    ),
    jsonFile('datapackage.json', '全部文件的说明（Frictionless）', dataPackage(records, described)),
    textFile('README.txt', '说明', 'text/plain', dataReadme(records, described)),
  ]
}

function filesOfPlan({ id, record, tree }: LoadedPlan): DataFile[] {
  const name = planName(record)
  return [
    jsonFile(`plans/${id}.json`, `${name}的全部数据`, record),
    {
      path: `plans/${id}/source.txt`,
      title: `${name}的原文件`,
      mediatype: 'text/plain',
      bytes: readFileSync(join(plansFolder, id, 'source.txt')),
    },
    textFile(`plans/${id}/index.mdx`, `${name}按结构标注的全文`, 'text/mdx', toMdx(tree, record.title)),
  ]
}

/** CSV and JSON of every table, and the list of cells that the CSV has made inert. */
export function filesOfTables(loaded: LoadedPlan[]): DataFile[] {
  const filled = dataTables.map((table): FilledTable => ({ table, rows: table.rows(loaded) }))
  return [
    ...filled.flatMap(({ table, rows }) => [
      {
        ...textFile(`${table.name}.csv`, `${table.title}（表格）`, 'text/csv', tableCsv(table, rows)),
        table,
      },
      jsonFile(`${table.name}.json`, table.title, { schema: `${table.name}/1`, [table.name]: rows }),
    ]),
    jsonFile('inert-cells.json', 'CSV 里加了单引号的格子', {
      schema: 'inert-cells/1',
      cells: filled.flatMap(({ table, rows }) => inertCells(table, rows)),
    }),
  ]
}
