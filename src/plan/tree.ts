import type { Literal, Parent } from 'unist'

/** A half-open range `[start, end)` of UTF-16 offsets into the decoded `source.txt`. */
export interface Span {
  start: number
  end: number
}

/**
 * Words of the document. `value` is the source text of `spans` with line breaks removed;
 * `spans` is set by the importer and absent in a tree read back from MDX.
 */
export interface Text extends Literal {
  type: 'text'
  value: string
  spans?: Span[]
}

/** The whole document: notice, title, preamble, sections and colophon in source order. */
export interface Plan extends Parent {
  type: 'plan'
  id: string
  children: PlanPart[]
}

export type PlanPart = Notice | DocumentTitle | Preamble | Section | Colophon

/** 通知: the letter with which the authority issues the plan. */
export interface Notice extends Parent {
  type: 'notice'
  children: (NoticePart | Paragraph)[]
}

export type NoticePartKind =
  'metadata' | 'title' | 'documentNumber' | 'addressees' | 'signedBy' | 'dateIssued' | 'openness'

/** One line of the notice that is not a paragraph, e.g. 发文字号 or 主送机关. */
export interface NoticePart extends Parent {
  type: 'noticePart'
  kind: NoticePartKind
  children: Text[]
}

/** The plan's own printed title line; absent where the source text has none. */
export interface DocumentTitle extends Parent {
  type: 'documentTitle'
  children: Text[]
}

/** Paragraphs before the first heading. */
export interface Preamble extends Parent {
  type: 'preamble'
  children: Block[]
}

/**
 * A numbered or unnumbered division. Its heading is the first child: a `Heading`, or, when
 * `runIn`, a `Paragraph` that begins with a `RunIn`. `level` counts from 1.
 */
export interface Section extends Parent {
  type: 'section'
  id: string
  level: number
  number: string | null
  runIn: boolean
  children: (Heading | Block | Section)[]
}

export type Block = Paragraph | Box

export interface Heading extends Parent {
  type: 'heading'
  id: string
  level: number
  children: Text[]
}

/** 段首标题句: a heading that opens its paragraph, number and closing 。 included. */
export interface RunIn extends Parent {
  type: 'runIn'
  id: string
  level: number
  children: Text[]
}

export interface Paragraph extends Parent {
  type: 'paragraph'
  id: string
  note?: string
  children: Inline[]
}

export type Inline = Text | RunIn | Responsibility

/** A printed note on who does it, brackets included: （牵头单位：区残联；参与单位：区财政局）. */
export interface Responsibility extends Parent {
  type: 'responsibility'
  children: Text[]
}

/** 专栏. `level` is that of a section standing in its place; `number` as printed, e.g. `'2'`. */
export interface Box extends Parent {
  type: 'box'
  id: string
  number: string | null
  level: number
  note?: string
  children: (BoxTitle | BoxBlock)[]
}

export type BoxBlock = Project | IndicatorTable | Paragraph

/** The box's heading line in full: 专栏 2 残联助力乡村振兴 服务千村残疾人行动. */
export interface BoxTitle extends Parent {
  type: 'boxTitle'
  children: Text[]
}

/** 项目. `number` as printed (`'1.'`, or `'3'` where the dot is missing), null when it bears none. */
export interface Project extends Parent {
  type: 'project'
  id: string
  number: string | null
  note?: string
  children: (ProjectName | ProjectText)[]
}

/** A project's number and name, with the 。 that closes it where one is printed. */
export interface ProjectName extends Parent {
  type: 'projectName'
  children: Text[]
}

/** One paragraph of a project's description. */
export interface ProjectText extends Parent {
  type: 'projectText'
  children: Inline[]
}

export interface IndicatorTable extends Parent {
  type: 'indicatorTable'
  children: (TableHeader | IndicatorGroup)[]
}

/** The printed header row, one text a column; absent where the source has none. */
export interface TableHeader extends Parent {
  type: 'tableHeader'
  children: Cell[]
}

export interface Cell extends Parent {
  type: 'cell'
  children: Text[]
}

/** Rows that share a printed group label; a table without labels is one group without a label. */
export interface IndicatorGroup extends Parent {
  type: 'indicatorGroup'
  children: (GroupLabel | Indicator)[]
}

export interface GroupLabel extends Parent {
  type: 'groupLabel'
  children: Text[]
}

/** One row: number and name (with its unit, unless that has a column of its own), the values, the nature, the bodies in charge. */
export interface Indicator extends Parent {
  type: 'indicator'
  id: string
  note?: string
  children: (IndicatorName | IndicatorUnit | IndicatorValue | IndicatorNature | IndicatorBodies)[]
}

export interface IndicatorName extends Parent {
  type: 'indicatorName'
  children: Text[]
}

/** A unit printed in a column of its own. */
export interface IndicatorUnit extends Parent {
  type: 'indicatorUnit'
  children: Text[]
}

export interface IndicatorValue extends Parent {
  type: 'indicatorValue'
  children: Text[]
}

export interface IndicatorNature extends Parent {
  type: 'indicatorNature'
  children: Text[]
}

/** The bodies in charge, printed in a column of their own; the column's header says in what role. */
export interface IndicatorBodies extends Parent {
  type: 'indicatorBodies'
  children: Text[]
}

/** 版记: copies sent to, printed by, printed on. */
export interface Colophon extends Parent {
  type: 'colophon'
  id: string
  children: ColophonPart[]
}

export interface ColophonPart extends Parent {
  type: 'colophonPart'
  kind: 'copiedTo' | 'printed'
  children: Text[]
}

/** Every node of the tree. */
export type PlanNode =
  | Plan
  | PlanPart
  | NoticePart
  | Heading
  | Block
  | Inline
  | BoxTitle
  | BoxBlock
  | ProjectName
  | ProjectText
  | TableHeader
  | Cell
  | IndicatorGroup
  | GroupLabel
  | Indicator
  | IndicatorName
  | IndicatorUnit
  | IndicatorValue
  | IndicatorNature
  | IndicatorBodies
  | ColophonPart
