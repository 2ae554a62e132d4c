import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../../', import.meta.url))

/** What one run of the command line left behind. */
export interface Run {
  code: number | null
  out: string
  /** The lines of standard error. */
  messages: string[]
}

/** A copy of `content/` in a folder of its own, in which the real command line runs; it goes away with `using`. */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'guihua-yidu-'))

  constructor() {
    cpSync(join(project, 'content'), this.path('content'), { recursive: true })
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8')
  }

  write(name: string, content: string | Uint8Array): void {
    writeFileSync(this.path(name), content)
  }

  /** Replaces `before`, which must stand in the file, by `after`. */
  edit(name: string, before: string | RegExp, after: string): void {
    const text = this.read(name)
    const edited = text.replace(before, after)
    if (edited === text) throw new Error(`${String(before)} does not stand in ${name}`)
    this.write(name, edited)
  }

  run(...args: string[]): Run {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(project, 'scripts/import.ts'), ...args],
      { cwd: this.folder, encoding: 'utf8' },
    )
    return { code: status, out: stdout, messages: stderr.split('\n').filter((line) => line !== '') }
  }

  /** Every file with its hash, sorted: equal before and after when nothing was written. */
  state(): string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return entry.isFile()
          ? `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`
          : path
      })
      .sort()
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true })
  }
}
