import { chromium } from 'playwright'
import { browserArguments, findBrowser } from '../browser.ts'
import { freePort } from '../free-port.ts'

/** Lighthouse's four scores of a page on a telephone, 0 to 100. */
export interface LighthouseScores {
  address: string
  performance: number
  accessibility: number
  bestPractices: number
  seo: number
}

/** The version that is asked for: it is no package of the project, for it is 176 MB in 114 packages. */
export const lighthouseVersion = '13.5.0'

interface Report {
  lhr: { categories: Record<string, { score: number | null } | undefined>; lighthouseVersion: string }
}
type Lighthouse = (url: string, flags: Record<string, unknown>) => Promise<Report | undefined>

/** Runs Lighthouse on pages of a site; null when it is not installed here in the version asked for. */
export async function lighthouseScores(
  origin: string,
  addresses: string[],
): Promise<LighthouseScores[] | null> {
  const lighthouse = await installed()
  if (lighthouse === null) return null
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: findBrowser(console.log),
    args: [...browserArguments, `--remote-debugging-port=${String(port)}`],
  })
  const scores: LighthouseScores[] = []
  for (const address of addresses) {
    const report = await lighthouse(origin + address, { port, output: 'json', logLevel: 'error' })
    if (!report) throw new Error(`Lighthouse says nothing about ${address}`)
    const score = (name: string): number => Math.round((report.lhr.categories[name]?.score ?? 0) * 100)
    scores.push({
      address,
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      seo: score('seo'),
    })
  }
  await browser.close()
  return scores
}

async function installed(): Promise<Lighthouse | null> {
  const name = 'lighthouse'
  try {
    const { default: lighthouse } = (await import(name)) as { default: Lighthouse }
    const { default: manifest } = (await import(`${name}/package.json`, { with: { type: 'json' } })) as {
      default: { version: string }
    }
    return manifest.version === lighthouseVersion ? lighthouse : null
  } catch {
    return null
  }
}
