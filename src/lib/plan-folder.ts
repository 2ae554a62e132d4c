import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Correction } from '../import/finding.ts'
import { ImportError } from '../import/finding.ts'
import type { Meta } from '../import/meta.ts'
import { metaOf } from '../import/meta.ts'
import { correctionsOf } from '../import/read-corrections.ts'
import { decode } from '../extract/decode.ts'

/** What an editor keeps for one plan in `content/plans/<id>/`. */
export interface PlanFolder {
  id: string
  source: string
  meta: Meta
  corrections: Correction[]
  /** Paths for messages, relative to the project. */
  files: { source: string; meta: string; corrections: string; mdx: string }
}

/** The form of a plan id, in addresses, folders and YAML. */
export const planId = /^[a-z0-9-]+$/u

/** Where the plans are, relative to the project. */
export const plansFolder = 'content/plans'

/** The ids of all plans, sorted. Throws an `ImportError` for a folder whose name is no id. */
export function planIds(): string[] {
  const folders = readdirSync(plansFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.map((entry) => checkedId(entry.name)).sort()
}

/** `id` itself. Throws an `ImportError` when it could not be an address or would leave its folder. */
export function checkedId(id: string): string {
  if (planId.test(id)) return id
  throw new ImportError(
    plansFolder,
    null,
    'plan-id',
    `Unexpected plan id “${id}”, expected small Latin letters, digits and hyphens. Nothing was written.`,
    'Use <place>-<period>, e.g. yanbian-14fyp.',
  )
}

/** Reads one plan's folder. Throws an `ImportError` when a file is missing, broken or not the one that meta.yaml names. */
export function readPlanFolder(id: string): PlanFolder {
  const folder = join(plansFolder, checkedId(id))
  const path = (name: string): string => join(folder, name)
  const files = {
    source: path('source.txt'),
    meta: path('meta.yaml'),
    corrections: path('corrections.yaml'),
    mdx: path('index.mdx'),
  }
  for (const file of [files.source, files.meta]) if (!existsSync(file)) throw missing(file)
  const meta = metaOf(readFileSync(files.meta, 'utf8'), files.meta)
  const bytes = readFileSync(files.source)
  checkHash(bytes, meta, files.meta)
  return {
    id,
    source: decode(bytes, files.source).text,
    meta,
    corrections: existsSync(files.corrections)
      ? correctionsOf(readFileSync(files.corrections, 'utf8'), files.corrections)
      : [],
    files,
  }
}

/** A text in UTF-8 is kept byte for byte, so it still has the hash of the file as it was received; another has one of its own. */
function checkHash(bytes: Buffer, meta: Meta, file: string): void {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const { text, encoding, sha256 } = meta.source
  const expected = text ?? (encoding === 'UTF-8' ? sha256 : null)
  if (expected === null || hash === expected) return
  throw new ImportError(
    file,
    null,
    'source-changed',
    `source.txt has the SHA-256 ${hash}, not the one of ${text === undefined ? 'the file as it was received' : 'the text as it was taken from the file'}. Nothing was written.`,
    `Restore source.txt (nobody edits it), or set source.${text === undefined ? 'sha256' : 'text'} if a new file was received.`,
  )
}

function missing(file: string): ImportError {
  return new ImportError(
    file,
    null,
    'file-missing',
    'This file is missing. Nothing was written.',
    'A new plan is added with `npm run import -- --file PATH --id ID`.',
  )
}
