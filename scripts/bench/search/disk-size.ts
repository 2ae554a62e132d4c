import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { onTheWire } from './on-the-wire.ts'

/** What some files of a folder take. */
export interface DiskSize {
  files: number
  bytes: number
  /** As they travel: compressed with brotli, or as they are when they are compressed already. */
  compressed: number
}

/** The size of the files that patterns name in a folder. */
export function diskSize(folder: string, patterns: string[]): DiskSize {
  const files = globSync(patterns, { cwd: folder })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile())
  const contents = files.map((file) => readFileSync(file))
  const sum = (sizes: number[]): number => sizes.reduce((total, size) => total + size, 0)
  return {
    files: files.length,
    bytes: sum(contents.map(({ byteLength }) => byteLength)),
    compressed: sum(contents.map((content) => onTheWire(content).byteLength)),
  }
}
