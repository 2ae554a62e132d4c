import { canonical } from '../lib/urls.ts'

/** `robots.txt`: everything may be read; the sitemap's full address depends on where the site stands. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${canonical('/sitemap-index.xml')}\n`)
}
