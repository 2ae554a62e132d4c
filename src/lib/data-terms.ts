import type { PlanRecord } from '../plan/record.ts'
import { contentDate } from './changes.ts'
import { dataVersion } from './data-version.ts'
import { site } from './site.ts'
import { canonical } from './urls.ts'

/** What may be done with the data, in sentences for the page and for README.txt. */
export const dataTerms = {
  texts: '规划原文是政府公开的文件，本站逐字照录，没有改动，也不主张任何权利。',
  ours:
    site.dataLicence === null
      ? '我们整理的部分（编号、分类、读出的数、说明）用什么许可，还没有定。'
      : `我们整理的部分（编号、分类、读出的数、说明）按 ${site.dataLicence} 许可使用。`,
  check: '本站不是政府网站。引用原文时请写明规划的名称和发文字号，并核对原文件。',
}

/** Address of the licence's text; null while none is chosen. */
export const licenceAddress: string | null =
  site.dataLicence === null ? null : `https://spdx.org/licenses/${site.dataLicence}.html`

/** How to cite the data as a whole (GB/T 7714). */
export function dataCitation(plans: PlanRecord[]): string {
  return `${site.name}. ${site.name}数据（版本 ${dataVersion(plans)}）[DS/OL]. (${contentDate(plans)}). ${canonical('/data/')}.`
}
