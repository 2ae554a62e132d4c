import type { Check } from './finding.ts'

/** The document itself: language, title and h1, zoom, content security policy, referrer policy, canonical address. */
export const documentCheck: Check = (page) =>
  page.evaluate(() => {
    const findings: { rule: string; where: string; message: string }[] = []
    const add = (rule: string, where: string, message: string): void => {
      findings.push({ rule, where, message })
    }
    const root = document.documentElement
    if (root.lang !== 'zh-CN') add('lang', 'html', `lang is "${root.lang}", not zh-CN`)

    const headings = [...document.querySelectorAll('h1')]
    if (headings.length !== 1) add('one-h1', 'html', `${headings.length} h1`)
    const heading = (headings[0]?.textContent ?? '').replace(/\s+/gu, ' ').trim()
    const head = (document.title.split(' - ')[0] ?? '').replace(/\s+/gu, ' ')
    if (document.title.trim() === '') add('title', 'title', 'the title is empty')
    if (heading !== head.trim()) add('title-is-h1', 'title', `title begins "${head}", h1 is "${heading}"`)

    const meta = (name: string): string =>
      document.querySelector<HTMLMetaElement>(`meta[name="${name}" i], meta[http-equiv="${name}" i]`)
        ?.content ?? ''
    const viewport = meta('viewport')
    if (!viewport.includes('width=device-width')) add('viewport', 'meta[name=viewport]', `is "${viewport}"`)
    if (/user-scalable\s*=\s*(no|0)|maximum-scale/u.test(viewport)) {
      add('zoom-limited', 'meta[name=viewport]', `is "${viewport}"`)
    }
    if (meta('description').trim() === '') add('description', 'meta[name=description]', 'missing or empty')
    if (meta('referrer') !== 'no-referrer') add('referrer', 'meta[name=referrer]', `is "${meta('referrer')}"`)
    const policy = meta('content-security-policy')
    if (!/default-src 'none'|default-src 'self'/u.test(policy))
      add('csp', 'meta', `no strict default-src: "${policy}"`)
    if (/'unsafe-inline'|'unsafe-eval'|https?:|\*/u.test(policy)) add('csp', 'meta', `too loose: "${policy}"`)
    const refresh = document.querySelector('meta[http-equiv="refresh" i]')
    if (refresh !== null) add('refresh', 'meta', 'the page sends its reader on by itself')
    return findings
  })
