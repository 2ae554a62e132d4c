import type { PlanRecord } from '../plan/record.ts'
import { changes, contentDate } from './changes.ts'
import type { Change } from './changes.ts'
import { planName } from '../plan/plan-name.ts'
import { site } from './site.ts'
import { canonical } from './urls.ts'
import { xmlText } from './xml-text.ts'

/** `/data/changes.xml`: the changes as an Atom feed, the newest first; an entry keeps its id. */
export function changesFeed(plans: PlanRecord[]): string {
  const parts = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `  <id>${canonical('/data/changes.xml')}</id>`,
    `  <title>${site.name}：数据的更改</title>`,
    `  <updated>${instant(contentDate(plans))}</updated>`,
    `  <author><name>${site.name}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${canonical('/data/changes.xml')}" />`,
    `  <link rel="alternate" type="text/html" href="${canonical('/data/changes/')}" />`,
    ...changes(plans).flatMap((change) => entry(change, plans)),
    '</feed>',
  ]
  return `${parts.join('\n')}\n`
}

function entry(change: Change, plans: PlanRecord[]): string[] {
  const address = canonical(`/data/changes/#${change.id}`)
  const record = plans.find(({ id }) => id === change.plan)
  const ids = [...change.nodes, ...change.gone]
  const places = ids.length === 0 ? '' : `编号：${ids.join('、')}。`
  return [
    '  <entry>',
    `    <id>${address}</id>`,
    `    <title>${xmlText(`${record ? planName(record) : '全部数据'}：${change.what}`)}</title>`,
    `    <updated>${instant(change.date)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${address}" />`,
    `    <content type="text">${xmlText(`${change.what}${change.why}${places}`)}</content>`,
    '  </entry>',
  ]
}

function instant(date: string): string {
  return `${date}T00:00:00Z`
}
