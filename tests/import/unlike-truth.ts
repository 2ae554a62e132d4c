import type { LedgerEntry } from '../../src/import/ledger.ts'
import type { PlanRecord } from '../../src/plan/record.ts'
import { ink } from '../../src/plan/text.ts'
import type { Truth } from './truth-of-document.ts'

/** In what an import is unlike its truth, a line each. Texts are compared without white space. */
export function unlikeTruth(truth: Truth, record: PlanRecord, ledger: LedgerEntry[]): string[] {
  return [
    ...heads(truth, record),
    ...inOrder(
      'heading',
      truth.outline?.map((each) => headingLine(each, each)),
      record.outline.map((each, index) =>
        headingLine({ ...each, line: each.lines[0] }, truth.outline?.[index] ?? each),
      ),
    ),
    ...boxes(truth, record),
    ...inOrder(
      'row',
      truth.indicators?.map((row) => rowLine(row, row)),
      record.indicators.map((row, index) =>
        rowLine({ ...row, values: row.values.map(({ text }) => text) }, truth.indicators?.[index] ?? row),
      ),
    ),
    ...bodies(truth, record),
    ...(truth.paragraphs === undefined || truth.paragraphs === inBody(record)
      ? []
      : [`paragraphs: ${String(inBody(record))}, expected ${String(truth.paragraphs)}`]),
    ...(truth.furniture ?? []).flatMap((line) => {
      const owned = ledger.filter((entry) => entry.line === line && !entry.trivia)
      return owned.length === 0
        ? []
        : [`line ${String(line)} is ${owned[0]?.owner ?? ''}, expected furniture`]
    }),
    ...(truth.messages ?? []).flatMap(({ line, to = line, about = '' }) =>
      record.findings.some((finding) => finding.line >= line - 1 && finding.line <= to + 1)
        ? []
        : [`no message at line ${String(line)}: ${about}`],
    ),
  ]
}

function heads(truth: Truth, record: PlanRecord): string[] {
  return (['title', 'titleDerived', 'documentNumber', 'issuingAuthority', 'dateIssued'] as const).flatMap(
    (key) => {
      const [expected, found] = [truth[key], record[key]]
      return expected === undefined || plain(expected) === plain(found)
        ? []
        : [`${key}: ${plain(found)}, expected ${plain(expected)}`]
    },
  )
}

function headingLine(
  {
    number,
    text,
    level,
    runIn,
    line,
  }: { number: string | null; text: string; level?: number; runIn?: boolean; line?: number },
  wanted: { level?: number; runIn?: boolean; line?: number },
): string {
  return [
    plain(number),
    plain(text),
    (wanted.level ?? null) === null ? '' : level,
    wanted.runIn === undefined ? '' : runIn,
    (wanted.line ?? null) === null ? '' : line,
  ].join(' | ')
}

type Row = NonNullable<Truth['indicators']>[number]

function rowLine(row: Row, wanted: object): string {
  const has = (key: keyof Row): boolean => key in wanted && (wanted as Row)[key] !== undefined
  return (['number', 'name', 'unit', 'group', 'nature'] as const)
    .map((key) => (has(key) ? plain(row[key] ?? null) : ''))
    .concat(has('values') ? (row.values ?? []).map(plain) : [])
    .join(' | ')
}

function boxes(truth: Truth, record: PlanRecord): string[] {
  if (!truth.boxes) return []
  const meant = truth.boxes
  return [
    ...inOrder(
      'box',
      meant.map((box) =>
        [plain(box.number), plain(box.title), box.kind ?? '', box.lines?.join('–') ?? ''].join(' | '),
      ),
      record.boxes.map((box, index) =>
        [
          plain(box.number),
          plain(box.title),
          meant[index]?.kind === undefined ? '' : box.kind,
          meant[index]?.lines ? box.lines.join('–') : '',
        ].join(' | '),
      ),
    ),
    ...meant.flatMap((box, index) =>
      inOrder(
        `item of box ${String(box.number)}`,
        box.projects?.map(({ number, name }) => `${plain(number)} | ${plain(name)}`),
        (record.boxes[index]?.projects ?? [])
          .filter(({ number }) => !box.ignoreProjectNumbers?.includes(number ?? ''))
          .map(({ number, name }) => `${plain(number)} | ${plain(name)}`),
      ),
    ),
  ]
}

function bodies(truth: Truth, record: PlanRecord): string[] {
  if (!truth.responsibilities) return []
  const ignored = truth.ignoreResponsibilityLines ?? []
  const near = (lines: readonly [number, number]): boolean =>
    ignored.some((line) => line >= lines[0] - 1 && line <= lines[1] + 1)
  const lines = (entries: { role: string; bodies: string[] }[]): string[] =>
    entries.map(({ role, bodies: names }) => `${role}: ${names.map(plain).join('、')}`).sort()
  return inOrder(
    'note',
    lines(truth.responsibilities),
    lines(
      record.responsibilities
        .filter((entry) => entry.role !== 'stated' && !near(entry.lines))
        .map((entry) => ({
          role: entry.role,
          bodies: entry.bodies.map(({ name }) => name),
        })),
    ),
  )
}

/** Paragraphs outside boxes and notice. */
function inBody(record: PlanRecord): number {
  return record.paragraphs.filter(({ id }) => !id.startsWith('box-') && !id.startsWith('notice')).length
}

/** Items missing and items too many, order kept by `sort` of the caller. */
function inOrder(kind: string, expected: string[] | undefined, found: string[]): string[] {
  if (!expected) return []
  const missing = expected.filter((each) => !found.includes(each))
  const extra = found.filter((each) => !expected.includes(each))
  if (missing.length + extra.length === 0 && expected.join('\n') !== found.join('\n'))
    return [`${kind}: in another order or number, ${found.join('; ')}`]
  return [
    ...missing.map((each) => `${kind} missing: ${each}`),
    ...extra.map((each) => `${kind} too much: ${each}`),
  ]
}

function plain(value: string | boolean | null | undefined): string {
  return typeof value === 'string' ? ink(value) : String(value ?? null)
}
