import type { PlanRecord } from '../plan/record.ts'
import { contentDate } from './changes.ts'
import type { DataFile } from './data-file.ts'
import { licenceAddress } from './data-terms.ts'
import { dataVersion } from './data-version.ts'
import { planName } from '../plan/plan-name.ts'
import { planPath } from './plan-paths.ts'
import { site } from './site.ts'
import { canonical } from './urls.ts'

type Thing = Record<string, unknown>

/** One plan as a schema.org Dataset, for the page of the plan; `files` are all of ours. */
export function planDataset(record: PlanRecord, plans: PlanRecord[], files: DataFile[]): Thing {
  const { id, title, period, place, documentNumber } = record
  return {
    '@context': 'https://schema.org',
    ...ours(plans),
    '@id': canonical(`${planPath(id)}#dataset`),
    name: `${planName(record)}的数据`,
    description: `《${title}》的全文、专栏、项目和指标，逐字照原文，并按段落编号。`,
    url: canonical(planPath(id)),
    temporalCoverage: `${String(period.from)}/${String(period.to)}`,
    spatialCoverage: {
      '@type': 'AdministrativeArea',
      name: [...place.within, place.name].join(''),
      identifier: { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: place.code },
    },
    isBasedOn: {
      '@type': 'CreativeWork',
      name: title,
      ...(documentNumber === null ? {} : { identifier: documentNumber }),
      ...(record.dateIssued === null ? {} : { datePublished: record.dateIssued }),
      ...(record.issuingAuthority === null
        ? {}
        : { publisher: { '@type': 'GovernmentOrganization', name: record.issuingAuthority } }),
      ...(record.source.url === null ? {} : { url: record.source.url }),
    },
    includedInDataCatalog: { '@id': catalogId },
    distribution: files.filter(({ path }) => path.startsWith(`plans/${id}`)).map(download),
  }
}

/** All the data as a schema.org DataCatalog, for `/data/`. */
export function dataCatalog(plans: PlanRecord[], files: DataFile[]): Thing {
  const { '@type': _, ...about } = ours(plans)
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': catalogId,
    name: `${site.name}数据`,
    description: '残疾人保障和发展规划的开放数据：全文、项目、指标、数字承诺、责任单位和引用的法规。',
    url: canonical('/data/'),
    ...about,
    dataset: [
      ...plans.map(({ id, title }) => ({
        '@type': 'Dataset',
        '@id': canonical(`${planPath(id)}#dataset`),
        name: title,
        description: `《${title}》的全文和数据。`,
        url: canonical(planPath(id)),
      })),
      ...files.flatMap(({ table }) => (table ? [tableDataset(table.name, plans, files)] : [])),
    ],
  }
}

function tableDataset(name: string, plans: PlanRecord[], files: DataFile[]): Thing {
  const own = files.filter(({ path }) => path === `${name}.csv` || path === `${name}.json`)
  const { title, description, columns } = own.find(({ table }) => table)?.table ?? { columns: [] }
  return {
    ...ours(plans),
    '@id': canonical(`/data/#${name}`),
    name: title,
    description,
    url: canonical(`/data/#${name}`),
    variableMeasured: columns.map((column) => column.name),
    distribution: own.map(download),
  }
}

const catalogId = canonical('/data/#catalog')

function ours(plans: PlanRecord[]): Thing {
  return {
    '@type': 'Dataset',
    inLanguage: 'zh-CN',
    creator: { '@type': 'Organization', name: site.name, url: canonical('/') },
    isAccessibleForFree: true,
    version: dataVersion(plans),
    dateModified: contentDate(plans),
    ...(licenceAddress === null ? {} : { license: licenceAddress }),
  }
}

function download({ path, title, mediatype, bytes }: DataFile): Thing {
  return {
    '@type': 'DataDownload',
    name: title,
    encodingFormat: mediatype,
    contentUrl: canonical(`/data/${path}`),
    contentSize: `${String(bytes.length)} B`,
  }
}
