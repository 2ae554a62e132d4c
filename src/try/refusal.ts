import type { ImportError } from '../import/finding.ts'
import { maxTextSize } from '../extract/size-limit.ts'

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
const saveAsText = '请把文件另存为纯文字（.txt，编码选 UTF-8），或者把文字复制、粘贴过来。'
const planAlone = '请交给本页一份规划的全文。标题（一、或者第一章）要各占一行。'

/** The words for an error of the importer. */
export function refusalOf(error: ImportError): Refusal {
  const { file, line, rule, message, advice } = error
  const at = line === null ? '' : `:${line}:1-${line}:1`
  return { line, ...wordsOf(error), raw: `${file}${at} error ${message} ${advice} ${rule}` }
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

function wordsOf({ rule, detail }: ImportError): Pick<Refusal, 'why' | 'advice'> {
  switch (rule) {
    case 'not-a-plan':
      return { why: notAPlan[detail ?? ''] ?? '看不出这是一份规划。', advice: planAlone }
    case 'file-too-large':
      return {
        why: `太大了：有 ${detail ?? ''} MB，最多读 ${String(maxTextSize / 1024 / 1024)} MB。`,
        advice: '一份规划的文字一般只有 0.05 MB。请看看是不是选错了文件，或者只留规划的全文。',
      }
    case 'not-plain-text':
    case 'format-unsupported':
    case 'file-encrypted':
      return {
        why: `这是${formats[detail ?? ''] ?? '别的格式的文件'}，本页只读纯文字（.txt）。`,
        advice: pasteIt,
      }
    case 'not-text':
      return { why: '这不是文字：按 UTF-8、UTF-16、GB18030 三种编码都读不出来。', advice: saveAsText }
    case 'encoding-unclear':
      return { why: '看不出这份文字用的是哪一种编码：有两种都读得通。', advice: saveAsText }
    case 'replacement-character':
      return {
        why: '这里有一个“�”：在交给本页以前，已经丢了一个字。',
        advice: '请从原来的文件里重新复制一遍。',
      }
    default:
      return { why: '这份文字没有读成。', advice: '请把文件寄给我们，连同下面这一行原话。' }
  }
}

/** By the detail of the importer's error. */
const notAPlan: Record<string, string> = {
  empty: '里面没有字，是空的。',
  'control-characters': '里面有不是文字的字符，这不是纯文字。',
  'no-chinese': '里面没有汉字。',
  'no-heading': '看不出这是一份规划：没有找到第一个标题（“一、”或者“第一章”）。',
  'no-plan-word': '看不出这是一份规划：标题和通知里都没有“规划”“计划”或者“纲要”。',
}

/** By the kind of a file. */
const formats: Record<string, string> = {
  html: '一个网页文件',
  pdf: '一个 PDF 文件',
  docx: '一个 Word 文件（.docx）',
  zip: '一个 Word 文件（.docx）或者压缩包',
  doc: '一个旧 Word 文件（.doc）或者 WPS 文件',
  'word-xml': '一个 Word 文件',
  ole: '一个旧的办公文件（.doc、.xls 一类）',
  xls: '一个 Excel 表格',
  rtf: '一个带格式的文件（.rtf）',
  mht: '一个网页存档（.mht）',
  picture: '一张图片',
  archive: '一个压缩包',
  caj: '一个要用专门的软件看的文件',
  encrypted: '一个加了密码的文件',
}
