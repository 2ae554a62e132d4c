import { growList } from './grow-list.ts'
import { partOf } from './part-of.ts'
import type { Refusal } from './refusal.ts'
import { checkTextSize } from '../extract/size-limit.ts'
import { ImportError } from '../import/finding.ts'
import { broken, refusalOf } from './refusal.ts'
import { showReading } from './show-reading.ts'
import { clearRefusal, showRefusal } from './show-refusal.ts'
import type { Answer, Ask } from './talk.ts'

/** Results of the search shown at first, and the rest of the keys before they are looked for. */
const [step, pause] = [20, 200]
/** After so many milliseconds the reader is told that it may take long: a text that is no plan may keep the importer busy. */
const patience = 10_000

const give = partOf(document, 'give', HTMLElement)
const file = partOf(give, 'file', HTMLInputElement)
const paste = partOf(give, 'paste', HTMLTextAreaElement)
const status = partOf(document, 'status', HTMLElement)
const result = partOf(document, 'result', HTMLElement)
const template = partOf(document, 'template', HTMLTemplateElement)
const { worker: address = '', contact = '', page = '' } = give.dataset

/** The field whose content is being read. */
let asked: HTMLElement = file
let turn = 0
let composing = false
let pausing: ReturnType<typeof setTimeout> | undefined
let waiting: ReturnType<typeof setTimeout> | undefined

// It is fetched with the page: after that nothing is, whatever is given.
const worker = new Worker(address, { type: 'module' })
worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
  show(data)
})
worker.addEventListener('error', ({ message }) => {
  refuse(broken(nameOf(asked), message || 'no worker'))
})

for (const form of give.querySelectorAll('form'))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (form.contains(paste)) readPasted()
    else void readFile(file.files?.[0])
  })
addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
})
addEventListener('drop', (event) => {
  const dropped = event.dataTransfer?.files
  if (dropped?.[0] === undefined) return
  event.preventDefault()
  file.files = dropped
  void readFile(dropped[0])
})
// Browsers show the line that is written in, not the whole field.
paste.addEventListener('focus', () => paste.scrollIntoView({ block: 'nearest' }))
for (const element of document.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = true
give.hidden = false

async function readFile(chosen: File | undefined): Promise<void> {
  begin(file)
  if (chosen === undefined) {
    refuse({
      line: null,
      why: '还没有选文件。',
      advice: '请先选一个文件，再按“读这个文件”。',
      raw: 'no file',
    })
    return
  }
  if (isTooLarge(chosen.size, chosen.name)) return
  try {
    ask({ type: 'read', name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) })
  } catch (error) {
    // The file may have gone since it was chosen.
    const raw = `${chosen.name} error ${String(error)} file-unreadable`
    refuse({ line: null, why: '这个文件打不开。', advice: '请看看它还在不在，再选一次。', raw })
  }
}

function readPasted(): void {
  begin(paste)
  const { value } = paste
  const bytes = new TextEncoder().encode(value)
  if (!isTooLarge(bytes.length, nameOf(paste))) ask({ type: 'read', name: nameOf(paste), bytes })
}

/** True, and said, where there is more than is read: before any of it is. */
function isTooLarge(size: number, name: string): boolean {
  try {
    checkTextSize(size, name)
    return false
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    refuse(refusalOf(error))
    return true
  }
}

function begin(field: HTMLElement): void {
  asked = field
  for (const each of [file, paste]) clearRefusal(each)
  result.replaceChildren()
  status.textContent = '正在读……'
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    status.textContent = '还在读。等不及，就重新打开这一页'
  }, patience)
}

function ask(what: Ask): void {
  worker.postMessage(what)
}

function refuse(refusal: Refusal): void {
  clearTimeout(waiting)
  status.textContent = '没有读成'
  showRefusal(asked, refusal)
}

function show(answer: Answer): void {
  switch (answer.type) {
    case 'read':
      clearTimeout(waiting)
      showReading(result, template, answer.reading)
      wire()
      status.textContent = answer.reading.said
      return
    case 'refused':
      refuse(answer.refusal)
      return
    case 'found':
      if (answer.turn !== turn) return
      say('found-said', answer.said)
      growList(
        partOf(result, 'found', HTMLElement),
        partOf(result, 'more-found', HTMLButtonElement),
        answer.hitsHtml,
        step,
      )
      return
    case 'packed':
      save(answer.name, answer.zip)
  }
}

/** The search and the button of the result that has just been put there. */
function wire(): void {
  const form = partOf(result, 'search', HTMLFormElement)
  const field = partOf(result, 'words', HTMLInputElement)
  const look = (): void => {
    clearTimeout(pausing)
    turn += 1
    if (field.value.trim() !== '') ask({ type: 'find', turn, typed: field.value })
    else show({ type: 'found', turn, said: '', hitsHtml: [] })
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    look()
  })
  form.addEventListener('compositionstart', () => (composing = true))
  form.addEventListener('compositionend', () => {
    composing = false
    look()
  })
  form.addEventListener('input', () => {
    clearTimeout(pausing)
    if (!composing) pausing = setTimeout(look, pause)
  })
  partOf(result, 'save', HTMLButtonElement).addEventListener('click', () => {
    ask({ type: 'pack', contact: contact || null, page })
  })
}

/** Hands the packet to the browser as a file to keep. */
function save(name: string, zip: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([zip], { type: 'application/zip' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  say('saved', `已保存：${name}`)
}

/** Says what came of a search or of saving: where it was done, and in the one status that is read out. */
function say(part: string, words: string): void {
  const place = partOf(result, part, HTMLElement)
  place.textContent = words
  place.hidden = words === ''
  status.textContent = words
}

function nameOf(field: HTMLElement): string {
  return field === file ? (file.files?.[0]?.name ?? '') : '粘贴的文字'
}
