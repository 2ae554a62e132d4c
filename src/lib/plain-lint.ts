import { globSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { ImportError } from '../import/finding.ts'
import { readYaml } from '../import/read-yaml.ts'
import { lintOfficialese } from '../plain/lint-officialese.ts'
import type { Report } from './statements.ts'

const text = z.string().min(1)
const schema = z.array(z.strictObject({ sentence: text, word: text, reason: text }))

const exceptionsFile = 'content/plain-exceptions.yaml'
const advice = 'The head of the file describes the fields.'

/** An editor's file: its name and its text. */
export interface EditedFile {
  file: string
  text: string
}

/** The files that hold sentences in plain words. */
export function plainFiles(): EditedFile[] {
  return globSync(['content/guides/*.yaml', 'content/summaries/*.yaml'])
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
}

/**
 * Reports each sentence that holds words of official prose, with the file and line where it stands, and each exception of
 * `content/plain-exceptions.yaml` that is no longer needed.
 */
export function lintPlain(
  sentences: string[],
  report: Report,
  files: EditedFile[] = plainFiles(),
  exceptions: string = readFileSync(exceptionsFile, 'utf8'),
): void {
  const { value, lineOf } = readYaml(exceptions, exceptionsFile, {
    schema,
    rule: 'exceptions-invalid',
    advice,
  })
  const found = lintOfficialese(sentences, value)
  for (const { sentence, words } of found.sentences) {
    const { file, line } = placeOf(sentence, files)
    report(
      new ImportError(
        file,
        line,
        'officialese',
        `“${sentence}” says ${words.join(', ')}.`,
        `Say it in everyday words, or add the sentence to ${exceptionsFile} with a reason.`,
      ),
    )
  }
  for (const at of found.stale)
    report(
      new ImportError(
        exceptionsFile,
        lineOf([at]),
        'exception-stale',
        `No sentence “${value[at]?.sentence ?? ''}” needs this exception.`,
        'Remove the entry.',
      ),
    )
}

function placeOf(sentence: string, files: EditedFile[]): { file: string; line: number } {
  for (const { file, text: yaml } of files) {
    const at = yaml.split('\n').findIndex((line) => line.includes(sentence))
    if (at >= 0) return { file, line: at + 1 }
  }
  return { file: files[0]?.file ?? exceptionsFile, line: 1 }
}
