import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Finding } from '../../src/import/finding.ts'
import { importPlan } from '../../src/import/import-plan.ts'
import { linesOf } from '../../src/import/lines.ts'
import type { LoadedPlan } from '../../src/lib/plans.ts'
import { plans } from '../../src/lib/plans.ts'
import { fromMdx } from '../../src/plan/from-mdx.ts'
import { plainText } from '../../src/plan/plain-text.ts'
import type { OutlineEntry, PlanRecord } from '../../src/plan/record.ts'
import { ink } from '../../src/plan/text.ts'
import { toMdx } from '../../src/plan/to-mdx.ts'
import { walk } from '../../src/plan/walk.ts'
import { assertLossless } from './lossless.ts'
import { planRecord } from '../../src/plan/record-schema.ts'
import { withoutNotes, withoutSpans } from './without.ts'

const yanbian = planOf('yanbian-14fyp')
const jincheng = planOf('jincheng-chengqu-14fyp')

for (const plan of [yanbian, jincheng]) {
  const { id, tree, record, source, ledger, findings } = plan
  const path = new URL(`../../content/plans/${id}/`, import.meta.url)
  const lines = linesOf(source)

  test(`Every character of ${id} has one owner, and its MDX holds the whole tree`, () => {
    assertLossless({ tree, ledger, findings, lines }, source)
  })

  test(`The committed index.mdx of ${id} is what the importer writes, and what its own tree writes`, () => {
    const committed = readFileSync(new URL('index.mdx', path), 'utf8')
    assert.equal(toMdx(tree, record.title), committed)
    assert.equal(toMdx(fromMdx(committed), record.title), committed)
  })

  test(`The importer finds the parts of ${id} by itself; the corrections confirm it and add notes`, () => {
    const files = { source: 'source.txt', corrections: 'corrections.yaml' }
    const alone = importPlan({ id, source, corrections: [], files })
    assert.deepEqual(withoutSpans(alone.tree), withoutNotes(withoutSpans(tree)))
    const questions = (asked: Finding[]): string[] => asked.map(({ rule, line }) => `${line} ${rule}`)
    assert.deepEqual(questions(alone.findings), questions(findings))
  })

  test(`The source text of ${id} is the file that was given to us`, () => {
    assert.equal(readFileSync(new URL('source.txt', path), 'utf8'), source)
    assert.deepEqual(
      [...ink(source)].sort(),
      [...ink(plainText(tree))].sort(),
      'the tree holds other signs than the source',
    )
  })

  test(`The record of ${id} has exactly the fields of the contract`, () => {
    const result = planRecord.safeParse(JSON.parse(JSON.stringify(record)))
    assert.deepEqual(result.error?.issues ?? [], [])
  })

  test(`Every finding of ${id} is resolved by an editor`, () => {
    assert.deepEqual(
      record.findings.filter((finding) => !finding.resolved),
      [],
    )
  })

  test(`Every node that the record of ${id} names stands in the tree`, () => {
    const ids = new Set([...walk(tree)].flatMap((node) => ('id' in node ? [node.id] : [])))
    const named = [
      ...[...record.responsibilities, ...record.citations].map(({ nodeId }) => nodeId),
      ...[...record.paragraphs, ...record.boxes].map(({ sectionId }) => sectionId),
    ]
    assert.deepEqual(
      named.filter((each) => each !== 'preamble' && !ids.has(each)),
      [],
    )
  })
}

test('延边 has 42 headings, 8 boxes, 40 projects, 14 rows and 16,799 characters', () => {
  assert.deepEqual(countsOf(yanbian.record), {
    headings: 42,
    numberedRunIn: 25,
    unnumberedRunIn: 5,
    projects: [0, 4, 3, 7, 9, 5, 7, 5],
    rows: 14,
    obligatory: 7,
    characters: 16_799,
    lines: 959,
  })
})

test('晋城城区 has 51 headings, 9 boxes, 49 projects, 12 rows and 15,378 characters', () => {
  assert.deepEqual(countsOf(jincheng.record), {
    headings: 51,
    numberedRunIn: 3,
    unnumberedRunIn: 34,
    projects: [0, 8, 7, 6, 5, 6, 7, 6, 4],
    rows: 12,
    obligatory: 5,
    characters: 15_378,
    lines: 1128,
  })
})

test('The notices say what was issued, by whom and when', () => {
  const { documentNumber, issuingAuthority, dateIssued, notice, titleDerived } = yanbian.record
  assert.deepEqual(
    [documentNumber, issuingAuthority, dateIssued, titleDerived],
    ['延州政发〔2022〕8 号', '延边州人民政府', '2022-06-16', false],
  )
  assert.equal(notice?.title, '延边州人民政府关于印发延边朝鲜族自治州“十四五”残疾人保障和发展规划的通知')
  assert.equal(notice.addressees, '各县（市）人民政府，州人民政府各委办局')
  assert.equal(notice.openness, '此件公开发布')
})

test('晋城城区 has no title line, so that its title is derived from the notice, and it has a colophon', () => {
  const { title, titleDerived, documentNumber, dateIssued, notice, colophon } = jincheng.record
  assert.equal(title, '晋城市城区“十四五”残疾人保障和发展规划')
  assert.deepEqual(
    [titleDerived, documentNumber, dateIssued, notice?.title],
    [true, '城政发〔2023〕6号', '2023-07-27', null],
  )
  assert.deepEqual(colophon, {
    copiedTo: ['区委', '区人大常委会', '区政协', '区法院', '区检察院', '各人民团体', '各新闻单位'],
    printedBy: '晋城市城区人民政府办公室',
    datePrinted: '2023-07-27',
  })
})

test('Headings have the level, number and lines of their place in the document', () => {
  assert.deepEqual(headingAt(yanbian, 's3-1'), {
    level: 2,
    number: '（一）',
    text: '全面落实残疾人社会保障制度，着力提高残疾人民生保障水平',
    runIn: false,
    lines: [209, 209],
  })
  assert.deepEqual(headingAt(yanbian, 's3-3-6'), {
    level: 3,
    number: '6.',
    text: '提升残疾人公共文化服务',
    runIn: true,
    lines: [637, 637],
  })
  assert.deepEqual(headingAt(jincheng, 's3-1'), {
    level: 2,
    number: '（一）',
    text: '织密扎牢残疾人民生保障网，健全残疾人社会保障体系',
    runIn: false,
    lines: [251, 253],
  })
  assert.equal(headingAt(jincheng, 's3-3').number, '(三)')
  assert.deepEqual(headingAt(jincheng, 's4-2'), {
    level: 2,
    number: '（二）',
    text: '加强经费保障',
    runIn: true,
    lines: [1083, 1083],
  })
})

test('Three of the four —— points of 晋城城区 are run-in headings, the fourth is a paragraph', () => {
  const points = jincheng.record.outline.filter(({ text }) => text.startsWith('——'))
  assert.deepEqual(
    points.map(({ id, level, number, lines }) => [id, level, number, lines[0]]),
    [
      ['s2-3-r1', 3, null, 167],
      ['s2-3-r2', 3, null, 173],
      ['s2-3-r3', 3, null, 178],
    ],
  )
  const fourth = jincheng.record.paragraphs.find(({ text }) => text.startsWith('——残疾人事业发展基础'))
  assert.deepEqual([fourth?.id, fourth?.sectionId, fourth?.lines], ['s2-3-p2', 's2-3', [186, 190]])
})

test('Each box ends where the printed one ends, though the body follows at once', () => {
  const ends = (plan: LoadedPlan): number[] => plan.record.boxes.map(({ lines }) => lines[1])
  assert.deepEqual(ends(yanbian), [205, 257, 349, 451, 561, 635, 715, 825])
  assert.deepEqual(ends(jincheng), [238, 425, 521, 602, 717, 783, 848, 964, 1026])
})

test('A box stands in the innermost section of level 1 or 2', () => {
  const sections = (plan: LoadedPlan): string[] => plan.record.boxes.map(({ sectionId }) => sectionId)
  assert.deepEqual(sections(yanbian), ['s2-3', 's3-1', 's3-1', 's3-2', 's3-3', 's3-3', 's3-3', 's3-4'])
  assert.deepEqual(sections(jincheng), [
    's2-3',
    's3-1',
    's3-2',
    's3-2',
    's3-3',
    's3-3',
    's3-3',
    's3-4',
    's3-5',
  ])
})

test('A project has its name and description apart, and keeps a number printed without its dot', () => {
  const box = yanbian.record.boxes.find(({ id }) => id === 'box-8')
  assert.deepEqual(box?.projects[2], {
    id: 'box-8-project-3',
    number: '3',
    name: '无障碍厕所建设',
    text: '加快推进公共服务设施、交通设施、旅游景区等无障碍厕所建设。文明村镇建设中加大农村地区无障碍厕所建设力度。',
    lines: [811, 813],
  })
})

test('The rows of 延边 say what is printed, and what it means', () => {
  assert.deepEqual(
    yanbian.record.indicators.map(({ values }) =>
      values.map(({ text, relation }) => `${relation} ${text}`).join(),
    ),
    [
      'words 与全州城乡居民收入增长基本同步',
      '= 6500',
      '= 100',
      '= 100',
      '= 100',
      '> ＞90',
      '> ＞95',
      '= 100',
      '= 97',
      '= 87',
      '= 85',
      '= 1500',
      '= 100',
      '>= ≥60',
    ],
  )
  const row = yanbian.record.indicators[11]
  assert.deepEqual(row, {
    id: 'indicator-12',
    number: '12.',
    name: '符合条件且有改造需求的困难残疾人家庭无障碍改造数',
    unit: '户',
    group: null,
    nature: 'obligatory',
    values: [{ column: '目标', text: '1500', relation: '=', value: 1500, cumulative: false }],
    register: 'home-accessibility',
    lines: [198, 201],
  })
})

test('The rows of 晋城城区 stand in their two printed groups, without a header', () => {
  const { indicators } = jincheng.record
  assert.deepEqual(
    indicators.map(({ group, unit, values }) => [group, unit, values[0]?.text, values[0]?.column]),
    [
      ['收入和就业', null, '与全区生产总值增长同步', null],
      ['收入和就业', null, '400', null],
      ...['100', '100', '100', '95', '100', '≥97', '≥85', '≥85'].map((text) => [
        '社会保障和基本公共服务',
        '%',
        text,
        null,
      ]),
      ['社会保障和基本公共服务', '户', '应改尽改', null],
      ['社会保障和基本公共服务', '%', '90', null],
    ],
  )
  assert.deepEqual([indicators[10]?.nature, indicators[10]?.values[0]?.relation], ['anticipatory', 'words'])
})

test('晋城城区 has 28 paragraphs with responsibility notes: 136 mentions of 33 bodies', () => {
  const { responsibilities } = jincheng.record
  const paragraphs = (role: string): number =>
    new Set(responsibilities.filter((each) => each.role === role).map(({ nodeId }) => nodeId)).size
  assert.deepEqual([paragraphs('lead'), paragraphs('participating'), paragraphs('responsible')], [18, 18, 10])
  assert.equal(new Set(responsibilities.map(({ nodeId }) => nodeId)).size, 28)
  const names = responsibilities.flatMap(({ bodies }) => bodies.map(({ name }) => name))
  assert.equal(names.length, 136)
  assert.equal(new Set(names).size, 33)
})

test('延边 prints no responsibility notes: what its record holds is named in its prose', () => {
  assert.deepEqual(
    yanbian.record.responsibilities.filter(({ role }) => role !== 'stated'),
    [],
  )
})

test('区财政局 leads in exactly one paragraph', () => {
  const leads = jincheng.record.responsibilities.filter(
    ({ role, bodies }) => role === 'lead' && bodies.some(({ name }) => name === '区财政局'),
  )
  assert.deepEqual(
    leads.map(({ nodeId, lines }) => ({ nodeId, lines })),
    [{ nodeId: 's4-2-p1', lines: [1093, 1095] }],
  )
})

test('A citation keeps its nested title and the document number behind it', () => {
  const inPreamble = yanbian.record.citations.filter(({ nodeId }) => nodeId === 'preamble-p1')
  assert.deepEqual(
    inPreamble.map(({ title, documentNumber }) => [title, documentNumber]),
    [
      ['中华人民共和国残疾人保障法', null],
      ['吉林省人民政府关于印发吉林省“十四五”残疾人保障和发展规划的通知', '吉政发〔2021〕20 号'],
      [
        '延边州人民政府关于印发〈延边朝鲜族自治州国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要〉的通知',
        '延州政发〔2021〕5 号',
      ],
    ],
  )
  assert.equal(yanbian.record.citations.length, 14)
  assert.equal(jincheng.record.citations.length, 19)
  assert.ok(
    jincheng.record.citations.some(
      ({ nodeId, title }) => nodeId === 's3-4-r1-p1' && title === '山西省实施〈无障碍环境建设条例〉办法',
    ),
  )
  assert.ok(!yanbian.record.citations.some(({ title }) => title === '路'), 'a dance is no instrument')
})

interface Phrase {
  plan: string
  node: string
  lines: [number, number]
  phrase: string
}

const phrases = JSON.parse(
  readFileSync(new URL('../fixtures/import/phrases.json', import.meta.url), 'utf8'),
) as Phrase[]

for (const { plan, node, lines, phrase } of phrases) {
  test(`“${phrase}” stands in ${node} of ${plan}, at the lines that people found`, () => {
    const { tree, record } = planOf(plan)
    const found = [...walk(tree)].find((each) => 'id' in each && each.id === node && each.type !== 'heading')
    assert.ok(found && ink(plainText(found)).includes(ink(phrase)))
    const [from, to] = linesOfNode(record, node)
    assert.ok(from <= lines[0] && lines[1] <= to, `${node} has the lines ${from}–${to}`)
  })
}

function planOf(id: string): LoadedPlan {
  const plan = plans().find((each) => each.id === id)
  assert.ok(plan)
  return plan
}

function countsOf(record: PlanRecord): Record<string, number | number[]> {
  const runIns = record.outline.filter(({ runIn }) => runIn)
  return {
    headings: record.outline.length,
    numberedRunIn: runIns.filter(({ number }) => number !== null).length,
    unnumberedRunIn: runIns.filter(({ number }) => number === null).length,
    projects: record.boxes.map(({ projects }) => projects.length),
    rows: record.indicators.length,
    obligatory: record.indicators.filter(({ nature }) => nature === 'obligatory').length,
    characters: record.source.characters,
    lines: record.source.lines,
  }
}

function headingAt(plan: LoadedPlan, wanted: string): Omit<OutlineEntry, 'id'> {
  const entry = plan.record.outline.find(({ id }) => id === wanted)
  assert.ok(entry)
  const { level, number, text, runIn, lines } = entry
  return { level, number, text, runIn, lines }
}

function linesOfNode(record: PlanRecord, id: string): [number, number] {
  const all = [
    ...record.paragraphs,
    ...record.indicators,
    ...record.boxes.flatMap(({ projects }) => projects),
  ]
  const found = all.find((each) => each.id === id)
  assert.ok(found)
  return found.lines
}
