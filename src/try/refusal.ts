import type { ImportError } from '../import/finding.ts'
import { largestText } from './largest-text.ts'

/** Why a text was not read, in plain Chinese. */
export interface Refusal {
  /** Counted from 1; null where it is about the whole text. */
  line: number | null
  why: string
  /** What to do now. */
  advice: string
  /** As the command line prints it. */
  raw: string
}

const pasteIt = '请打开它，全部选中，复制，再粘贴到下面“粘贴全文”那里。'
const textOnly = '请交给本页一份规划的全文。标题（一、或者第一章）要各占一行。'

/** The words for an error of the importer; `bytes` is what was given. */
export function refusalOf(error: ImportError, bytes: Uint8Array): Refusal {
  const { file, line, rule, message, advice } = error
  const at = line === null ? '' : `:${line}:1-${line}:1`
  return { line, ...wordsOf(error, bytes), raw: `${file}${at} error ${message} ${advice} ${rule}` }
}

/** The refusal of what is too large, before anything of it is read. */
export function tooLarge(name: string, size: number): Refusal {
  const megabytes = (size / 1024 / 1024).toFixed(1)
  return {
    line: null,
    why: `太大了：有 ${megabytes} MB，最多读 ${largestText / 1024 / 1024} MB。`,
    advice: '一份规划的文字一般只有 0.05 MB。请看看是不是选错了文件，或者只留规划的全文。',
    raw: `${name} error This file has ${size} bytes, the most is ${largestText}. Nothing was read. too-large`,
  }
}

/** The refusal when the program itself failed: our fault, and said so. */
export function broken(name: string, reason: string): Refusal {
  return {
    line: null,
    why: '程序出了错，没有读成。这是我们的错，不是您的错。',
    advice: '请换一个新一点的浏览器再试，或者把文件直接寄给我们。',
    raw: `${name} error ${reason} program-failed`,
  }
}

function wordsOf({ rule, message }: ImportError, bytes: Uint8Array): Pick<Refusal, 'why' | 'advice'> {
  if (rule === 'not-text') return notText(bytes)
  if (rule === 'web-page')
    return {
      why: '这是一个网页文件，不是纯文字。',
      advice: `请用浏览器打开它，选中规划的全文，复制，再粘贴到“粘贴全文”那里。`,
    }
  if (rule === 'not-a-plan')
    return {
      why: notAPlan.find(([said]) => said.test(message))?.[1] ?? '看不出这是一份规划。',
      advice: textOnly,
    }
  return { why: '这份文字没有读成。', advice: '请把文件寄给我们，连同下面这一行原话。' }
}

/** By the reason that the importer gives. */
const notAPlan: [said: RegExp, words: string][] = [
  [/empty|blank/iu, '里面没有字，是空的。'],
  [/control character/iu, '里面有不是文字的字符，这不是纯文字。'],
  [/no Chinese/iu, '里面没有汉字。'],
  [/first heading|chapter/iu, '看不出这是一份规划：没有找到第一个标题（“一、”或者“第一章”）。'],
  [/规划/u, '看不出这是一份规划：标题和通知里都没有“规划”“计划”或者“纲要”。'],
]

/** How documents begin that hold text, but not as plain text. */
const formats: [name: string, begins: number[]][] = [
  ['PDF 文件', [0x25, 0x50, 0x44, 0x46]],
  ['Word 文件（.docx）或者压缩包', [0x50, 0x4b, 0x03, 0x04]],
  ['旧 Word 文件（.doc）', [0xd0, 0xcf, 0x11, 0xe0]],
]

function notText(bytes: Uint8Array): Pick<Refusal, 'why' | 'advice'> {
  const format = formats.find(([, begins]) => begins.every((byte, at) => bytes[at] === byte))
  if (format) return { why: `这是一个 ${format[0]}，本页只读纯文字（.txt）。`, advice: pasteIt }
  return {
    why: '这不是文字：按 UTF-8、UTF-16、GB18030 三种编码都读不出来。',
    advice: '请把文件另存为纯文字（.txt，编码选 UTF-8），或者把文字复制、粘贴过来。',
  }
}
