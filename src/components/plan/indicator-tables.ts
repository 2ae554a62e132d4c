/** <tr class="heads">…</tr>, as rendered by `TableHeader`. */
const headerRow = /<tr class="heads">(.*?)<\/tr>/su
const tableHead = '<thead></thead>'
/** The first row of a table's body. */
const firstRow = /<tbody><tr[^>]*>(.*?)<\/tr>/su

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

/** 指标, 目标 for each value, and 属性 where the rows have one. */
function ourHeads(tables: string): string {
  const row = firstRow.exec(tables)?.[1] ?? ''
  const values = row.split('<td class="value">').length - 1
  const names = [
    '指标',
    ...Array<string>(values).fill('目标'),
    ...(row.includes('<td class="nature">') ? ['属性'] : []),
  ]
  return names.map((name) => `<th data-added scope="col">${name}</th>`).join('')
}
