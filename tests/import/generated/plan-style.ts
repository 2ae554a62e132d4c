/** How a generated plan is set: each field is one choice that real plans make differently. */
export interface PlanStyle {
  /** Numbering from the outermost level to the innermost. */
  numbering: '一、（一）1.' | '一、1.（1）' | '章、节、一、' | '章、一、（一）' | '篇、章、节'
  /** Headings of the third level: a line of their own, or the first sentence of their paragraph. */
  third: 'line' | 'run-in'
  /** A space after the number of a heading. */
  space: boolean
  notice: 'none' | 'number-last' | 'number-first'
  title: boolean
  boxTitle: '专栏 1 甲' | '专栏1 甲' | '专栏1：甲' | '专栏一 甲' | '专栏1-1 甲' | '专栏：甲' | '专栏 1⏎甲'
  items:
    | '1.名称 说明'
    | '1.名称 2.4万名…'
    | '1.名称。说明'
    | '（1）名称：说明'
    | '01　名称⏎说明'
    | '名称。说明'
    | '①名称。说明'
    | '01　名称 说明'
    | '01.名称 说明'
    | '1、名称：说明'
    | '（一）名称。说明'
    | '●名称。说明'
  /** Each item of a box is one paragraph or two. */
  itemParagraphs: 'one' | 'two'
  /** Which items of a box say who does it. */
  itemNotes: 'none' | 'some' | 'all'
  /** One box follows another where there is one. */
  boxes: 'alone' | 'in twos'
  /** The plan ends with a box, before its colophon. */
  ending: 'any' | 'box'
  /** What comes after a box: a heading, a paragraph, or a paragraph of the body with the next number. */
  afterBox: 'heading' | 'paragraph' | 'number'
  table: 'header' | 'no-header' | 'two-values' | 'groups' | 'unit-column' | 'bodies-column'
  /** Points below an introduction: with a sentence as heading, or counted within one paragraph or in one each. */
  points: '——' | '一是，二是' | '一是⏎二是'
  bodies:
    | '（牵头单位：A；参与单位：B）'
    | '（责任单位：A、B）'
    | '（A、B负责）'
    | '（A牵头，B、C配合）'
    | '责任单位：A'
    | '（A、B，列第一位者为牵头单位，下同）'
  /** The note stands behind the last sentence or in a line of its own. */
  noteLine: 'same' | 'own'
  /** Where a note gives bodies without one that leads, the first such note says for all that the first of them leads. */
  firstLeads: boolean
  colophon: boolean
}

/** How the seeds are set, more or less. */
export const usualStyle: PlanStyle = {
  numbering: '一、（一）1.',
  third: 'run-in',
  space: false,
  notice: 'number-last',
  title: true,
  boxTitle: '专栏 1 甲',
  items: '1.名称 说明',
  itemParagraphs: 'one',
  itemNotes: 'none',
  boxes: 'alone',
  ending: 'any',
  afterBox: 'heading',
  table: 'header',
  points: '——',
  bodies: '（牵头单位：A；参与单位：B）',
  noteLine: 'same',
  firstLeads: false,
  colophon: true,
}

/** Every choice that can be made of each field. */
export const choices: { [Field in keyof PlanStyle]: PlanStyle[Field][] } = {
  numbering: ['一、（一）1.', '一、1.（1）', '章、节、一、', '章、一、（一）', '篇、章、节'],
  third: ['run-in', 'line'],
  space: [false, true],
  notice: ['none', 'number-last', 'number-first'],
  title: [true, false],
  boxTitle: ['专栏 1 甲', '专栏1 甲', '专栏1：甲', '专栏一 甲', '专栏1-1 甲', '专栏：甲', '专栏 1⏎甲'],
  items: [
    '1.名称 说明',
    '1.名称 2.4万名…',
    '1.名称。说明',
    '（1）名称：说明',
    '01　名称⏎说明',
    '名称。说明',
    '①名称。说明',
    '01　名称 说明',
    '01.名称 说明',
    '1、名称：说明',
    '（一）名称。说明',
    '●名称。说明',
  ],
  itemParagraphs: ['one', 'two'],
  itemNotes: ['none', 'some', 'all'],
  boxes: ['alone', 'in twos'],
  ending: ['any', 'box'],
  afterBox: ['heading', 'paragraph', 'number'],
  table: ['header', 'no-header', 'two-values', 'groups', 'unit-column', 'bodies-column'],
  points: ['——', '一是，二是', '一是⏎二是'],
  bodies: [
    '（牵头单位：A；参与单位：B）',
    '（责任单位：A、B）',
    '（A、B负责）',
    '（A牵头，B、C配合）',
    '责任单位：A',
    '（A、B，列第一位者为牵头单位，下同）',
  ],
  noteLine: ['same', 'own'],
  firstLeads: [false, true],
  colophon: [true, false],
}

/** The usual style and each style that differs from it in one field, with words for it. */
export const styles: [words: string, style: PlanStyle][] = [
  ['the usual style', usualStyle],
  ...(Object.keys(choices) as (keyof PlanStyle)[]).flatMap((field) =>
    choices[field]
      .filter((choice) => choice !== usualStyle[field])
      .map((choice): [string, PlanStyle] => [`${field} ${choice}`, { ...usualStyle, [field]: choice }]),
  ),
]
