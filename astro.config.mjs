import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { site } from './src/lib/site.ts'
import { base } from './src/lib/urls.ts'

/** Evergreen browsers of the last three years, and WeChat's own on Android (XWeb, Chromium 111 and later). */
const browsers = ['chrome111', 'edge111', 'firefox115', 'safari16.4', 'ios16.4']

/** Style sheets, without which a page is no page, are written for older ones too (360, QQ, WeChat's own X5): Chromium 88 and later. */
const styledBrowsers = ['chrome88', 'edge88', 'firefox85', 'safari15', 'ios15']

/** Scripts that use parts of the search, or of what it is shown with, on other pages than the search itself. */
const alone = /\/(list-filter|place-finder|try-page)\.ts$/u

/**
 * Gives these scripts their own copies of what the search has too: a file that both share would be one more request on every page
 * that has either.
 */
const ownCopies = {
  name: 'own-copies',
  enforce: 'pre',
  async resolveId(source, importer) {
    const owner = alone.exec(importer ?? '')?.[1] ?? /\?own=(.+)$/u.exec(importer ?? '')?.[1]
    if (owner === undefined || !source.startsWith('.')) return null
    const found = await this.resolve(source, importer.replace(/\?own=.*$/u, ''), { skipSelf: true })
    return found && `${found.id}?own=${owner}`
  },
}

export default defineConfig({
  site: site.url,
  base: `${base}/`,
  outDir: process.env.OUT_DIR ?? './dist',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [mdx(), sitemap()],
  markdown: {
    // The importer writes text that must come out as it is: no smart quotes, links, notes or raw HTML of its own.
    processor: satteri({
      features: {
        smartPunctuation: false,
        gfm: false,
        math: false,
        headingAttributes: false,
        directive: false,
        superscript: false,
        subscript: false,
        wikilinks: false,
        definitionList: false,
        rawHtml: false,
      },
    }),
    syntaxHighlight: false,
  },
  vite: {
    plugins: [ownCopies],
    // No stand-ins for light-dark(), which no sheet uses: Features.LightDark of Lightning CSS, by its number.
    css: { lightningcss: { exclude: 1 << 20 } },
    build: {
      target: browsers,
      cssTarget: styledBrowsers,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Each MDX file carries a directive of Astro's own, and the bundler warns of each.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
})
