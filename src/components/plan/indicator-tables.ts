/** <tr class="heads">…</tr>, as rendered by `TableHeader`. */
const headerRow = /<tr class="heads">(.*?)<\/tr>/su
const tableHead = '<thead></thead>'
/** A row of a table's body. */
const bodyRow = /<tr[^>]*>(.*?)<\/tr>/gsu
/** <td class="value">, with or without further attributes */
const cellClass = /<td class="(\w+)"/gu

/**
 * Gives each table of a rendered indicator table its header row: the printed one in the first, the same
 * as our addition in those after it, or one of ours where the document prints none.
 */
export function indicatorTables(slot: string): string {
  const printed = headerRow.exec(slot)?.[1] ?? null
  const tables = slot.replace(headerRow, '').trim()
  const added = printed === null ? ourHeads(tables) : printed.replaceAll('<th ', '<th data-added ')
  let first = true
  return tables.replaceAll(tableHead, () => {
    const heads = first && printed !== null ? printed : added
    first = false
    return `<thead><tr>${heads}</tr></thead>`
  })
}

/** 指标, and one for each further cell of the row that has most: 单位, 目标, 属性, 负责单位. */
function ourHeads(tables: string): string {
  const rows = [...tables.matchAll(bodyRow)].map(([, row = '']) =>
    [...row.matchAll(cellClass)].map(([, kind = '']) => kind),
  )
  const longest = rows.reduce((most, cells) => (cells.length > most.length ? cells : most), [])
  const names = ['指标', ...longest.map((kind) => headWords[kind] ?? '目标')]
  return names.map((name) => `<th data-added scope="col">${name}</th>`).join('')
}

const headWords: Record<string, string> = { unit: '单位', value: '目标', nature: '属性', bodies: '负责单位' }
