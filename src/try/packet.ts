import { strToU8, zipSync } from 'fflate'
import type { Finding } from '../import/finding.ts'
import type { Meta } from '../import/meta.ts'
import type { FindingMessage } from './finding-message.ts'
import { metaLines } from './meta-lines.ts'

/** What goes into the packet beside the text itself. */
export interface PacketParts {
  title: string
  meta: Meta
  findings: Finding[]
  messages: FindingMessage[]
  /** Mail or web address that takes packets, null when none is set. */
  contact: string | null
  /** Address of the page on which it was made. */
  page: string
}

/**
 * A zip for the maintainer: `source.txt` with the bytes as they were given, a drafted `meta.yaml`, the messages as text and as JSON,
 * and `说明.txt` on where to send it.
 */
export function packet(source: Uint8Array, parts: PacketParts): Uint8Array<ArrayBuffer> {
  return zipSync({
    'source.txt': source,
    'meta.yaml': strToU8(metaLines(parts.meta)),
    'messages.txt': strToU8(messagesText(parts.messages)),
    'messages.json': strToU8(`${JSON.stringify(messagesData(parts), null, 2)}\n`),
    '说明.txt': strToU8(noteText(parts)),
  })
}

/** 延边州十四五.zip, in words that every file system takes. */
export function packetName({ place, period }: Meta): string {
  const name = `${place.shortName}${period.name}`.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 18)
  return `规划-${name}.zip`
}

function messagesText(messages: FindingMessage[]): string {
  if (messages.length === 0) return '没有看不准的地方。\n'
  const entries = messages.map(({ line, printed, took, other, raw }) =>
    [`第 ${line} 行：“${printed}”`, `  ${took}${other}`, `  ${raw}`].join('\n'),
  )
  return `${entries.join('\n\n')}\n`
}

/** As `npm run import -- --json` has them. */
function messagesData({ findings, messages }: PacketParts): object[] {
  return findings.map(({ rule, severity, message, correction, ...at }, index) => ({
    file: 'source.txt',
    place: `${at.line}:${at.column}-${at.endLine}:${at.endColumn}`,
    severity,
    text: message,
    rule,
    correction,
    words: `${messages[index]?.took ?? ''}${messages[index]?.other ?? ''}`,
  }))
}

function noteText({ title, contact, page, meta }: PacketParts): string {
  const to =
    contact === null
      ? `网站还没有写明收件的地址，请看 ${page} 上的说明，或者交给给您这个网址的人。`
      : `请把整个压缩包寄到：${contact}`
  return [
    title,
    '',
    to,
    '信里请写明：这份规划从哪里来（公开的网址或者单位），您怎样称呼。压缩包里没有您的姓名、电话，也没有您的设备的信息。',
    '',
    '里面有什么：',
    `source.txt：规划的文字，就是您交给网页的（${meta.source.file}），一个字节也没有改。`,
    'meta.yaml：地方、规划期、文件的校验值，程序从文字里读出来的，要请人核对。',
    'messages.txt：程序看不准的地方，一处一处写明在第几行。',
    'messages.json：同样的内容，给程序读。',
    '',
    '维护者：npm run import -- --file source.txt --id 规划的名称（拼音和数字）',
    '',
  ].join('\n')
}
