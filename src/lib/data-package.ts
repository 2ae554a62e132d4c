import { createHash } from 'node:crypto'
import type { PlanRecord } from '../plan/record.ts'
import { contentDate } from './changes.ts'
import type { DataFile } from './data-file.ts'
import { dataTerms, licenceAddress } from './data-terms.ts'
import { dataVersion } from './data-version.ts'
import { site } from './site.ts'
import { frictionlessSchema } from './table-schema.ts'
import { canonical } from './urls.ts'

/** `datapackage.json`, a Frictionless Data Package (v1): every file with its size and hash, every CSV with its columns. */
export function dataPackage(plans: PlanRecord[], files: DataFile[]): Record<string, unknown> {
  return {
    profile: 'data-package',
    name: 'guihua-yidu',
    id: canonical('/data/datapackage.json'),
    title: `${site.name}数据`,
    description: `${dataTerms.texts}${dataTerms.ours}${dataTerms.check}`,
    homepage: canonical('/data/'),
    version: dataVersion(plans),
    created: `${contentDate(plans)}T00:00:00Z`,
    keywords: ['残疾人', '残疾人保障和发展规划', ...plans.map(({ place }) => place.shortName)],
    ...(licenceAddress === null ? {} : { licenses: [{ name: site.dataLicence, path: licenceAddress }] }),
    sources: plans.map(({ title, documentNumber, source }) => ({
      title: documentNumber === null ? title : `${title}（${documentNumber}）`,
      ...(source.url === null ? {} : { path: source.url }),
    })),
    resources: files.map(resource),
  }
}

function resource({ path, title, mediatype, bytes, table }: DataFile): Record<string, unknown> {
  return {
    profile: table ? 'tabular-data-resource' : 'data-resource',
    name: table?.name ?? path.toLowerCase(),
    path,
    title,
    ...(table ? { description: table.description } : {}),
    format: /\.(\w+)$/u.exec(path)?.[1] ?? '',
    mediatype,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(table ? { dialect, schema: frictionlessSchema(table) } : {}),
  }
}

/** As `toCsv` writes: RFC 4180. Each CSV begins with a byte order mark, for which the specification has no word. */
const dialect = {
  csvddfVersion: 1.2,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  header: true,
  caseSensitiveHeader: true,
  bom: true,
}
