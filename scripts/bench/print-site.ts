import { lighthouseVersion } from './lighthouse-scores.ts'
import { rounded } from './rounded.ts'
import type { SiteBench } from './site-bench.ts'

/** Shows the figures of the pages as tables. */
export function printSite({ pages, shifts, paints, lighthouse, starlight }: SiteBench): void {
  console.log(
    'Pages, brotli bytes; the floor is a hand-made page of the same content; the next page of a visit is its HTML alone\n',
  )
  console.table(
    pages.map((page) => ({
      page: page.address,
      bytes: page.transfer,
      floor: page.floorTransfer,
      '× floor': rounded(page.transferRatio),
      'next page': page.further,
      'next × floor': rounded(page.furtherRatio),
      JS: page.scriptBytes,
      requests: page.requests,
      DOM: page.elements,
      'sentence anchors': page.sentenceAnchors,
      'DOM × floor': rounded(page.elementRatio),
    })),
  )
  console.log(
    '\nFor comparison, cited and not of this run: a reading page of Starlight, and the floor it was measured with',
  )
  console.table({
    Starlight: {
      bytes: starlight.transfer,
      '× floor': rounded(starlight.transfer / starlight.floor.transfer),
      JS: starlight.scriptBytes,
      requests: starlight.requests,
      DOM: starlight.elements,
      'LCP ms': starlight.largestPaint,
      Lighthouse: starlight.lighthouse,
    },
    'its floor': {
      bytes: starlight.floor.transfer,
      '× floor': 1,
      JS: 0,
      requests: starlight.floor.requests,
      DOM: starlight.floor.elements,
      'LCP ms': starlight.floor.largestPaint,
      Lighthouse: 100,
    },
  })
  console.log(
    '\nLargest paint (LCP), milliseconds on a telephone four times slower with a slow network, medians; both compressed, from the same server',
  )
  console.table(
    paints.map(({ address, runs, largestPaint, floorLargestPaint, ratio }) => ({
      page: address,
      runs,
      LCP: rounded(largestPaint),
      floor: rounded(floorLargestPaint),
      '× floor': rounded(ratio),
    })),
  )
  console.log('\nWhat moves while a page loads (CLS)')
  console.table(
    shifts.map(({ address, narrow, wide }) => ({ page: address, '320 px': narrow, '1280 px': wide })),
  )
  if (lighthouse === null) {
    console.log(`\nLighthouse SKIPPED: version ${lighthouseVersion} is not installed. To have its scores:`)
    console.log(`  npm install --no-save --ignore-scripts lighthouse@${lighthouseVersion} && npm run bench`)
  } else {
    console.log(`\nLighthouse ${lighthouseVersion}, telephone`)
    console.table(lighthouse)
  }
}
