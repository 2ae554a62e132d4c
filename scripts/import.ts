import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { extract } from '../src/extract/extract.ts'
import { checkFileSize } from '../src/extract/size-limit.ts'
import { draftMeta, metaYaml, unknownCode } from '../src/import/draft-meta.ts'
import { ImportError } from '../src/import/finding.ts'
import { importPlan } from '../src/import/import-plan.ts'
import type { Summary } from '../src/import/summary.ts'
import { summaryOf, summaryText } from '../src/import/summary.ts'
import { codeOfPlace } from '../src/lib/places.ts'
import type { PlanFolder } from '../src/lib/plan-folder.ts'
import { checkedId, planIds, plansFolder, readPlanFolder } from '../src/lib/plan-folder.ts'
import type { LoadedPlan } from '../src/lib/plans.ts'
import { loadPlan, recordFrom } from '../src/lib/plans.ts'
import { titleOf } from '../src/plan/title-of.ts'
import { toMdx } from '../src/plan/to-mdx.ts'
import type { Message } from './message.ts'
import { messageOfError, messageOfFinding, messageOfWarning, printMessages } from './message.ts'

const usage = `Usage:
  npm run import [plan-id …]                       write index.mdx of these plans, or of all
  npm run import -- --check [plan-id …]            write nothing; exit 1 when an index.mdx is not up to date
  npm run import -- --file PATH --id ID            add a plan: content/plans/ID/
  npm run import -- --file PATH --out DIR [--id ID]  a trial: write index.mdx, plan.json, source.txt, ledger.json into DIR
  PATH is a .txt, .html, .docx or .pdf file
  --json                                           messages as JSON on standard error, each with a correction
                                                   ready to paste; the summary as JSON on standard output
`

process.exitCode = await main(process.argv.slice(2))

/** Runs the command line; the exit code: 0 done, 1 the document cannot be imported, 2 wrong usage. */
async function main(args: string[]): Promise<number> {
  const options = optionsOf(args)
  if (options === null) {
    process.stderr.write(usage)
    return 2
  }
  const messages: Message[] = []
  try {
    const code =
      options.file === undefined
        ? importAll(options, messages)
        : await importFile(options, options.file, messages)
    printMessages(messages, options.json)
    return code
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    printMessages([...messages, messageOfError(error)], options.json)
    return 1
  }
}

interface Options {
  ids: string[]
  check: boolean
  json: boolean
  file?: string | undefined
  id?: string | undefined
  out?: string | undefined
}

function optionsOf(args: string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        check: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        file: { type: 'string' },
        id: { type: 'string' },
        out: { type: 'string' },
      },
    })
    const { file, id, out, check } = values
    if (file === undefined && (id !== undefined || out !== undefined)) return null
    if (file !== undefined && (check || positionals.length > 0 || (id === undefined && out === undefined)))
      return null
    return { ids: positionals, ...values }
  } catch {
    return null
  }
}

/** Imports plans that are already in `content/plans`; writes nothing unless all of them can be imported. */
function importAll(options: Options, messages: Message[]): number {
  const ids = options.ids.length > 0 ? options.ids.map(checkedId) : planIds()
  const stale: string[] = []
  const outputs: { path: string; mdx: string }[] = []
  const loaded: { folder: PlanFolder; plan: LoadedPlan }[] = []
  for (const id of ids) {
    const folder = readPlanFolder(id)
    const plan = loadPlan(folder)
    loaded.push({ folder, plan })
    for (const finding of plan.findings)
      if (!finding.resolved) messages.push(messageOfFinding(finding, folder.files.source))
    if (plan.meta.place.code === unknownCode) messages.push(codeMissing(folder.files.meta))
    const mdx = toMdx(plan.tree, plan.record.title)
    const current = existsSync(folder.files.mdx) ? readFileSync(folder.files.mdx, 'utf8') : null
    if (current === mdx) continue
    stale.push(folder.files.mdx)
    outputs.push({ path: folder.files.mdx, mdx })
  }
  if (options.check && stale.length > 0) {
    messages.push(...stale.map(staleMessage))
    return 1
  }
  if (!options.check) for (const { path, mdx } of outputs) writeFileSync(path, mdx)
  const done = `${String(ids.length)} plans imported, ${options.check ? 'up to date' : `${String(outputs.length)} written`}.`
  const [only] = options.ids.length === 1 ? loaded : []
  if (only) {
    const summary = summaryOf(only.plan, only.plan.record, only.plan.source)
    tell(
      options,
      done,
      summary,
      nextOf(only.folder.files, summary, only.plan.meta.place.code === unknownCode),
    )
  } else process.stdout.write(options.json ? `${JSON.stringify({ done, plans: ids })}\n` : `${done}\n`)
  return 0
}

/** What is left to do for a plan that has its folder. */
function nextOf(
  files: { mdx: string; meta: string; corrections: string; source: string },
  { questions }: Summary,
  isDraft: boolean,
): string[] {
  const open = openIn({ questions })
  const id = basename(dirname(files.mdx))
  return [
    ...(isDraft ? [`Fill in ${files.meta} where it says FILL IN.`] : []),
    `Read ${files.mdx} beside the original.`,
    ...(open > 0
      ? [
          `Answer ${String(open)} open ${open === 1 ? 'question' : 'questions'} in ${files.corrections}; \`npm run import -- --json ${id}\` gives a correction to paste for each.`,
          `Run \`npm run import ${id}\` until no message is left.`,
        ]
      : []),
    'Run `npm run test:unit`, which names what the registers do not know yet, then `npm test`.',
  ]
}

function openIn({ questions }: Pick<Summary, 'questions'>): number {
  return Object.values(questions).reduce((sum, count) => sum + count, 0)
}

/** Says on standard output what was done, the summary, and what comes next: in lines, or as one JSON object. */
function tell(options: Options, done: string, summary: Summary, next: string[]): void {
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ done, ...summary, next }, null, 2)}\n`
      : `${done}\n${summaryText(summary, next)}`,
  )
}

/** Imports a file that is not in the project yet. */
async function importFile(options: Options, file: string, messages: Message[]): Promise<number> {
  const id = checkedId(options.id ?? /^[a-z0-9-]+(?=\.[a-z]+$)/u.exec(basename(file))?.[0] ?? 'trial')
  const bytes = bytesOf(file)
  const { text, format, encoding, warnings } = await extract(bytes, file)
  // A document has no lines: messages name the text that was taken from it, where it will stand.
  const source = format === 'txt' ? file : join(options.out ?? join(plansFolder, id), 'source.txt')
  messages.push(...warnings.map((warning) => messageOfWarning(warning, file, source)))
  const files = { source, corrections: 'corrections.yaml' }
  const imported = importPlan({ id, source: text, corrections: [], files })
  const { tree, ledger, findings, lines } = imported
  const meta = draftMeta(
    tree,
    text,
    {
      name: basename(file),
      encoding,
      sha256: sha256Of(bytes),
      text: bytes.equals(Buffer.from(text)) ? null : sha256Of(text),
    },
    codeOfPlace,
  )
  const mdx = toMdx(tree, titleOf(tree).title)
  messages.push(...findings.map((finding) => messageOfFinding(finding, source)))

  const record = recordFrom(tree, { id, meta, source: text }, lines, findings)
  const summary = summaryOf(imported, record, text)
  if (options.out !== undefined) {
    makeFolder(options.out)
    const write = (name: string, content: string): void => {
      writeFileSync(join(options.out ?? '', name), content)
    }
    write('source.txt', text)
    write('index.mdx', mdx)
    write('plan.json', `${JSON.stringify(record, null, 2)}\n`)
    write('ledger.json', `${JSON.stringify(ledger, null, 1)}\n`)
    tell(options, `Trial written to ${options.out}.`, summary, [
      `Read ${join(options.out, 'index.mdx')} beside the original; ${String(openIn(summary))} open questions are among the messages above.`,
      'Import it with --id <place>-<period>, and put the corrections (--json) into its corrections.yaml.',
    ])
    return 0
  }
  const folder = join(plansFolder, id)
  if (existsSync(folder))
    throw new ImportError(
      folder,
      null,
      'plan-exists',
      'A plan with this id exists already. Nothing was written.',
      'Choose another --id, or run `npm run import` to import the plan again.',
    )
  mkdirSync(folder)
  writeFileSync(join(folder, 'source.txt'), text)
  writeFileSync(join(folder, 'meta.yaml'), metaYaml(meta, tree, text))
  writeFileSync(join(folder, 'index.mdx'), mdx)
  if (meta.place.code === unknownCode) messages.push(codeMissing(join(folder, 'meta.yaml')))
  const made = {
    mdx: join(folder, 'index.mdx'),
    meta: join(folder, 'meta.yaml'),
    corrections: join(folder, 'corrections.yaml'),
    source,
  }
  tell(options, `Added ${folder}.`, summary, nextOf(made, summary, true))
  return 0
}

/** The file's bytes; its size is looked at before it is read. */
function bytesOf(file: string): Buffer {
  try {
    const stats = statSync(file)
    checkFileSize(stats.size, file)
    if (!stats.isFile() && !stats.isDirectory())
      throw new ImportError(
        file,
        null,
        'file-unreadable',
        'This is a device or a pipe, no file. Nothing was written.',
        'Give the path of a .txt, .html, .docx or .pdf file.',
      )
    return readFileSync(file)
  } catch (error) {
    if (error instanceof ImportError) throw error
    throw new ImportError(
      file,
      null,
      'file-unreadable',
      `This file cannot be read (${codeOf(error)}). Nothing was written.`,
      'Give the path of a .txt, .html, .docx or .pdf file.',
    )
  }
}

function sha256Of(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex')
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    throw new ImportError(
      path,
      null,
      'out-unwritable',
      `This folder cannot be made (${codeOf(error)}). Nothing was written.`,
      'Give another folder as --out.',
    )
  }
}

/** ENOENT, EISDIR, EEXIST … of an error of the file system. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}

function staleMessage(path: string): Message {
  const text = 'This file is not what the importer writes; run `npm run import` and review the difference.'
  return { file: path, place: null, severity: 'error', text, rule: 'mdx-stale' }
}

function codeMissing(path: string): Message {
  const text = `place.code is still ${unknownCode}; look the place up in GB/T 2260.`
  return { file: path, place: null, severity: 'warning', text, rule: 'meta-incomplete' }
}
