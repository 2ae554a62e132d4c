import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { test } from 'node:test'
import { ink } from '../../src/plan/text.ts'
import { toGb18030 } from './gb18030.ts'
import { planRecord } from '../../src/plan/record-schema.ts'
import { Workshop } from './workshop.ts'

const yanbian = 'content/plans/yanbian-14fyp'
const jincheng = 'content/plans/jincheng-chengqu-14fyp'
const newFile = ['--file', 'new.txt', '--id', 'new-14fyp']

interface Refusal {
  because: string
  prepare: (workshop: Workshop) => void
  args: string[]
  /** The start of the message: file, and line where there is one. */
  at: string
  /** The rule at its end. */
  rule: string
  words: string
}

const refusals: Refusal[] = [
  {
    because: 'an empty file',
    prepare: (workshop) => workshop.write('new.txt', '\n \n\u3000\n'),
    args: newFile,
    at: 'new.txt error ',
    rule: 'not-a-plan',
    words: 'the file is empty',
  },
  {
    because: 'a text that is no plan',
    prepare: (workshop) => workshop.write('new.txt', '今天的会议改到明天上午九点。\n请各位准时参加。\n'),
    args: newFile,
    at: 'new.txt error ',
    rule: 'not-a-plan',
    words: 'no first heading',
  },
  {
    because: 'a text without a Chinese word',
    prepare: (workshop) => workshop.write('new.txt', 'Lorem ipsum.\n'),
    args: newFile,
    at: 'new.txt error ',
    rule: 'not-a-plan',
    words: 'no Chinese text',
  },
  {
    because: 'bytes that are no text',
    prepare: (workshop) => {
      const program = [0x8a, 0x45, 0x4c, 0x46, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]
      workshop.write('new.txt', Uint8Array.from(program))
    },
    args: newFile,
    at: 'new.txt:2:1-2:1 error ',
    rule: 'not-text',
    words: 'no text in UTF-8, UTF-16 or GB18030',
  },
  {
    because: 'control characters in a text',
    prepare: (workshop) => workshop.write('new.txt', '一、发展基础\n残疾人\u0001事业。\n'),
    args: newFile,
    at: 'new.txt:2:1-2:1 error ',
    rule: 'not-a-plan',
    words: 'control characters',
  },
  {
    because: 'a file that is not there',
    prepare: nothing,
    args: newFile,
    at: 'new.txt error ',
    rule: 'file-unreadable',
    words: 'ENOENT',
  },
  {
    because: 'a folder in place of a file',
    prepare: nothing,
    args: ['--file', 'content', '--id', 'new-14fyp'],
    at: 'content error ',
    rule: 'file-unreadable',
    words: 'EISDIR',
  },
  {
    because: 'an id that leaves its folder',
    prepare: copyOfJincheng,
    args: ['--file', 'new.txt', '--id', '../evil'],
    at: 'content/plans error ',
    rule: 'plan-id',
    words: '../evil',
  },
  {
    because: 'an id that leaves its folder, of a plan to import again',
    prepare: nothing,
    args: ['../plans/yanbian-14fyp'],
    at: 'content/plans error ',
    rule: 'plan-id',
    words: '../plans/yanbian-14fyp',
  },
  {
    because: 'an id that is taken',
    prepare: copyOfJincheng,
    args: ['--file', 'new.txt', '--id', 'yanbian-14fyp'],
    at: `${yanbian} error `,
    rule: 'plan-exists',
    words: 'exists already',
  },
  {
    because: 'a place for its trial that is a file',
    prepare: copyOfJincheng,
    args: ['--file', 'new.txt', '--out', 'new.txt'],
    at: 'new.txt error ',
    rule: 'out-unwritable',
    words: 'EEXIST',
  },
  {
    because: 'a plan that is not there',
    prepare: nothing,
    args: ['nowhere-14fyp'],
    at: 'content/plans/nowhere-14fyp/source.txt error ',
    rule: 'file-missing',
    words: 'missing',
  },
  {
    because: 'a plan folder with a bad name',
    prepare: (workshop) => mkdirSync(workshop.path('content/plans/Yanbian_14')),
    args: [],
    at: 'content/plans error ',
    rule: 'plan-id',
    words: 'Yanbian_14',
  },
  {
    because: 'a missing source',
    prepare: (workshop) => rmSync(workshop.path(`${yanbian}/source.txt`)),
    args: [],
    at: `${yanbian}/source.txt error `,
    rule: 'file-missing',
    words: 'missing',
  },
  {
    because: 'a missing meta.yaml',
    prepare: (workshop) => rmSync(workshop.path(`${yanbian}/meta.yaml`)),
    args: [],
    at: `${yanbian}/meta.yaml error `,
    rule: 'file-missing',
    words: 'missing',
  },
  {
    because: 'a changed source',
    prepare: (workshop) => workshop.edit(`${yanbian}/source.txt`, '3无障碍厕所建设', '3.无障碍厕所建设'),
    args: [],
    at: `${yanbian}/meta.yaml error `,
    rule: 'source-changed',
    words: 'Restore source.txt',
  },
  {
    because: 'YAML in meta.yaml that cannot be read',
    prepare: (workshop) => workshop.edit(`${yanbian}/meta.yaml`, 'level: prefecture', 'level: prefecture: x'),
    args: [],
    at: `${yanbian}/meta.yaml:6:1-6:1 error `,
    rule: 'yaml-broken',
    words: 'cannot be read',
  },
  {
    because: 'a value in meta.yaml that is none',
    prepare: (workshop) => workshop.edit(`${yanbian}/meta.yaml`, "'222400'", "'2224'"),
    args: [],
    at: `${yanbian}/meta.yaml:5:1-5:1 error `,
    rule: 'meta-invalid',
    words: 'place.code',
  },
  {
    because: 'a field of meta.yaml that nobody knows',
    prepare: (workshop) => workshop.edit(`${yanbian}/meta.yaml`, '  to: 2025', '  until: 2025'),
    args: [],
    at: `${yanbian}/meta.yaml:8:1-8:1 error `,
    rule: 'meta-invalid',
    words: 'period',
  },
  {
    because: 'an empty meta.yaml',
    prepare: (workshop) => workshop.write(`${yanbian}/meta.yaml`, ''),
    args: [],
    at: `${yanbian}/meta.yaml:1:1-1:1 error `,
    rule: 'meta-invalid',
    words: 'content',
  },
  {
    because: 'a correction whose words stand elsewhere',
    prepare: (workshop) => workshop.edit(`${yanbian}/corrections.yaml`, 'line: 259', 'line: 257'),
    args: [],
    at: `${yanbian}/corrections.yaml:4:1-4:1 error `,
    rule: 'correction-stale',
    words: 'stand at line 259 now',
  },
  {
    because: 'a correction beyond the end of the text',
    prepare: (workshop) => workshop.edit(`${yanbian}/corrections.yaml`, 'line: 259', 'line: 25900'),
    args: [],
    at: `${yanbian}/corrections.yaml:4:1-4:1 error `,
    rule: 'correction-stale',
    words: 'line 25900',
  },
  {
    because: 'a correction that changes nothing',
    prepare: (workshop) =>
      workshop.write(
        `${yanbian}/corrections.yaml`,
        `${workshop.read(`${yanbian}/corrections.yaml`)}- { rule: box-end-guessed, line: 30, expect: 一、发展基础 }\n`,
      ),
    args: [],
    at: `${yanbian}/corrections.yaml:23:1-23:1 error `,
    rule: 'correction-unused',
    words: 'Unused correction',
  },
  {
    because: 'a correction that takes what cannot be taken',
    prepare: (workshop) =>
      workshop.edit(
        `${yanbian}/corrections.yaml`,
        '确保残疾人普遍享有, take: body',
        '确保残疾人普遍享有, take: neither',
      ),
    args: [],
    at: `${yanbian}/corrections.yaml:4:1-4:1 error `,
    rule: 'correction-unknown-take',
    words: 'expected one of body, box',
  },
  {
    because: 'corrections that are no list',
    prepare: (workshop) => workshop.write(`${yanbian}/corrections.yaml`, '# Nothing yet\nrule: note\n'),
    args: [],
    at: `${yanbian}/corrections.yaml:`,
    rule: 'corrections-invalid',
    words: 'Each correction is',
  },
]

for (const { because, prepare, args, at, rule, words } of refusals) {
  test(`The command line refuses ${because}, names the place and writes nothing`, () => {
    using workshop = new Workshop()
    // A file that an import would write anew, if it went that far.
    workshop.write(`${jincheng}/index.mdx`, '')
    prepare(workshop)
    const before = workshop.state()
    const { code, out, messages } = workshop.run(...args)
    assert.equal(code, 1)
    assert.equal(out, '')
    const message = messages.at(-1) ?? ''
    assert.ok(message.startsWith(at), message)
    assert.ok(message.endsWith(` ${rule}`), message)
    assert.ok(message.includes(words), message)
    for (const each of messages) assert.match(each, messageForm)
    assert.deepEqual(workshop.state(), before)
  })
}

/** file:line:column-line:column severity text rule; file alone where there is no line. */
const messageForm = /^[^\s:]+(?::\d+:\d+-\d+:\d+)? (?:error|warning|info) .+ [a-z]+(?:-[a-z]+)*$/u

for (const args of [
  ['--nonsense'],
  ['--id', 'new-14fyp'],
  ['--out', 'trial'],
  ['--file', 'new.txt'],
  ['--file', 'new.txt', '--id', 'new-14fyp', '--check'],
  ['--file', 'new.txt', '--out', 'trial', 'yanbian-14fyp'],
  ['--file'],
]) {
  test(`The usage is shown for the wrong arguments ${args.join(' ')}`, () => {
    using workshop = new Workshop()
    copyOfJincheng(workshop)
    const before = workshop.state()
    const { code, out, messages } = workshop.run(...args)
    assert.deepEqual([code, out, messages[0]], [2, '', 'Usage:'])
    assert.deepEqual(workshop.state(), before)
  })
}

test('The committed plans are up to date, and the check is silent', () => {
  using workshop = new Workshop()
  const before = workshop.state()
  const { code, out, messages } = workshop.run('--check')
  assert.deepEqual([code, messages], [0, []])
  assert.match(out, /up to date/u)
  assert.deepEqual(workshop.state(), before)
})

test('The check fails after an edit by hand and writes nothing; the import mends it', () => {
  using workshop = new Workshop()
  const clean = workshop.state()
  workshop.edit(`${yanbian}/index.mdx`, '3无障碍厕所建设', '3.无障碍厕所建设')
  const edited = workshop.state()
  const check = workshop.run('--check')
  assert.equal(check.code, 1)
  assert.equal(check.messages.length, 1)
  assert.match(check.messages[0] ?? '', /^content\/plans\/yanbian-14fyp\/index\.mdx error .+ mdx-stale$/u)
  assert.deepEqual(workshop.state(), edited)
  assert.equal(workshop.run('--check', 'jincheng-chengqu-14fyp').code, 0)
  assert.equal(workshop.run().code, 0)
  assert.deepEqual(workshop.state(), clean)
})

test('A trial writes its four files into its folder and touches nothing else', () => {
  using workshop = new Workshop()
  copyOfJincheng(workshop)
  const before = workshop.state()
  const { code, messages } = workshop.run('--file', 'new.txt', '--out', 'deep/trial', '--id', 'new-14fyp')
  assert.equal(code, 0)
  for (const message of messages) assert.match(message, messageForm)
  assert.ok(messages.some((message) => /^new\.txt:240:1-240:\d+ warning .+ box-end-guessed$/u.test(message)))
  assert.deepEqual(readdirSync(workshop.path('deep/trial')).sort(), [
    'index.mdx',
    'ledger.json',
    'plan.json',
    'source.txt',
  ])
  assert.equal(workshop.read('deep/trial/source.txt'), workshop.read('new.txt'))
  const record = planRecord.parse(JSON.parse(workshop.read('deep/trial/plan.json')))
  assert.deepEqual([record.id, record.boxes.length, record.place.name], ['new-14fyp', 9, '晋城市城区'])
  const ledger = JSON.parse(workshop.read('deep/trial/ledger.json')) as { start: number; end: number }[]
  assert.deepEqual([ledger[0]?.start, ledger.at(-1)?.end], [0, workshop.read('new.txt').length])
  rmSync(workshop.path('deep'), { recursive: true })
  assert.deepEqual(workshop.state(), before)
})

test('A new plan gets its folder, and the corrections printed for it can be pasted', () => {
  using workshop = new Workshop()
  copyOfJincheng(workshop)
  const added = workshop.run(...newFile, '--json')
  assert.equal(added.code, 0)
  const folder = 'content/plans/new-14fyp'
  assert.deepEqual(readdirSync(workshop.path(folder)).sort(), ['index.mdx', 'meta.yaml', 'source.txt'])
  assert.equal(workshop.read(`${folder}/source.txt`), workshop.read('new.txt'))
  assert.match(
    workshop.read(`${folder}/meta.yaml`),
    /name: 晋城市城区 # read from the title that the notice cites, line 5\n/u,
  )

  const messages = JSON.parse(added.messages.join('\n')) as Record<string, string | null>[]
  const corrections = messages.flatMap(({ correction }) => correction ?? [])
  assert.ok(corrections.length > 5)
  workshop.write(`${folder}/corrections.yaml`, `${corrections.join('\n')}\n`)
  const again = workshop.run('--check', '--json', 'new-14fyp')
  assert.equal(again.code, 0)
  const left = JSON.parse(again.messages.join('\n')) as Record<string, string | null>[]
  assert.deepEqual(
    left.map(({ file, severity, rule }) => ({ file, severity, rule })),
    [{ file: `${folder}/meta.yaml`, severity: 'warning', rule: 'meta-incomplete' }],
  )
})

test('Messages say what else it could be, in one line each; as JSON they have place, line, what was taken and a correction', () => {
  using workshop = new Workshop()
  copyOfJincheng(workshop)
  const args = ['--file', 'new.txt', '--out', 'trial']
  const { messages, out } = workshop.run(...args)
  assert.ok(
    messages.some((message) =>
      /^new\.txt:240:1-240:\d+ warning .+; could be: box box-end-guessed$/u.test(message),
    ),
  )
  assert.match(out, /^Trial written to trial\.\n/u)
  assert.match(out, /\n +9 {2}boxes\n/u)
  const json = workshop.run(...args, '--json')
  const list = JSON.parse(json.messages.join('\n')) as Record<string, unknown>[]
  assert.equal(list.length, messages.length)
  const end = list.find(({ rule, line }) => rule === 'box-end-guessed' && line === 240)
  assert.deepEqual([end?.['file'], end?.['took'], end?.['alternatives']], ['new.txt', 'body', ['box']])
  assert.match(String(end?.['place']), /^240:1-240:\d+$/u)
  assert.match(
    String(end?.['correction']),
    /^- \{ rule: box-end-guessed, line: 240, expect: .+, take: body \}$/u,
  )
  const summary = JSON.parse(json.out) as { counts: Record<string, number>; next: string[] }
  assert.equal(summary.counts['boxes'], 9)
  assert.ok(summary.next.length > 0)
})

test('The import of one plan ends with its summary and the open questions left to answer', () => {
  using workshop = new Workshop()
  workshop.edit(`${yanbian}/corrections.yaml`, /- \{ rule: number-split.+\n/u, '')
  const { out, code } = workshop.run('yanbian-14fyp')
  assert.equal(code, 0)
  assert.match(out, /Answer 1 open question in\s+content\/plans\/yanbian-14fyp\/corrections\.yaml/u)
  assert.match(out, /1 {2}number-split\n/u)
  assert.match(out, /line 563 says 100%/u)
})

test('A refusal is JSON with --json', () => {
  using workshop = new Workshop()
  workshop.write('new.txt', '')
  const { code, messages } = workshop.run(...newFile, '--json')
  assert.equal(code, 1)
  const [message] = JSON.parse(messages.join('\n')) as Record<string, string | null>[]
  assert.deepEqual(
    [message?.['file'], message?.['place'], message?.['severity'], message?.['rule']],
    ['new.txt', null, 'error', 'not-a-plan'],
  )
})

test('A plan in GB18030 or UTF-16 is read as the same text as in UTF-8', () => {
  using workshop = new Workshop()
  const source = workshop.read(`${jincheng}/source.txt`)
  const files: Record<string, Uint8Array> = {
    'utf8.txt': Buffer.from(source),
    'gb18030.txt': toGb18030(source),
    'utf16le.txt': Buffer.from(`\ufeff${source}`, 'utf16le'),
    'utf16be.txt': Buffer.from(`\ufeff${source}`, 'utf16le').swap16(),
  }
  const mdx: string[] = []
  for (const [name, bytes] of Object.entries(files)) {
    workshop.write(name, bytes)
    assert.equal(workshop.run('--file', name, '--out', 'trial', '--id', 'same').code, 0, name)
    assert.equal(workshop.read('trial/source.txt').replace('\ufeff', ''), source, name)
    mdx.push(workshop.read('trial/index.mdx'))
  }
  assert.equal(new Set(mdx).size, 1)
  assert.ok(ink(mdx[0] ?? '').includes('区财政局'))
})

test('A plan that came in GB18030 is kept as UTF-8 and can be imported again', () => {
  using workshop = new Workshop()
  workshop.write('new.txt', toGb18030(workshop.read(`${jincheng}/source.txt`)))
  assert.equal(workshop.run(...newFile).code, 0)
  assert.equal(workshop.read('content/plans/new-14fyp/source.txt'), workshop.read(`${jincheng}/source.txt`))
  assert.match(
    workshop.read('content/plans/new-14fyp/meta.yaml'),
    /encoding: GB18030 # derived from the file as it was given\n/u,
  )
  renameSync(workshop.path('content/plans/new-14fyp'), workshop.path('content/plans/other-14fyp'))
  assert.equal(workshop.run('other-14fyp').code, 0)
  assert.match(workshop.read('content/plans/other-14fyp/index.mdx'), /^id: other-14fyp$/mu)
})

function copyOfJincheng(workshop: Workshop): void {
  workshop.write('new.txt', workshop.read(`${jincheng}/source.txt`))
}

function nothing(): void {
  // The workshop is as it stands.
}
