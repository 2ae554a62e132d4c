/** `plans/<plan>.json`, schema `plan/1`: one whole plan as open data. Line numbers count from 1. */
export interface PlanRecord {
  schema: 'plan/1'
  id: string
  title: string
  /** True when the source prints no title line and the title is taken from the notice, or from the preamble. */
  titleDerived: boolean
  place: Place
  period: Period
  /** As printed, inner spaces included. */
  documentNumber: string | null
  issuingAuthority: string | null
  /** ISO date. */
  dateIssued: string | null
  notice: NoticeRecord | null
  colophon: ColophonRecord | null
  source: SourceRecord
  outline: OutlineEntry[]
  paragraphs: ParagraphRecord[]
  boxes: BoxRecord[]
  indicators: IndicatorRecord[]
  responsibilities: ResponsibilityRecord[]
  citations: CitationRecord[]
  commitments: CommitmentRecord[]
  topics: TopicRecord[]
  people: PeopleRecord[]
  ages: AgeRecord[]
  findings: FindingRecord[]
}

export interface Place {
  name: string
  shortName: string
  /** GB/T 2260. */
  code: string
  level: 'province' | 'prefecture' | 'county'
  within: string[]
}

export interface Period {
  name: string
  /** First and last year, both included. */
  from: number
  to: number
  outlook: number | null
}

export interface NoticeRecord {
  title: string | null
  addressees: string | null
  text: string
  signedBy: string | null
  openness: string | null
}

export interface ColophonRecord {
  copiedTo: string[]
  printedBy: string | null
  /** ISO date. */
  datePrinted: string | null
}

export interface SourceRecord {
  /** Of the file as it was received. */
  sha256: string
  /** Code points without white space. */
  characters: number
  lines: number
  publisher: string | null
  url: string | null
  /** ISO date. */
  retrieved: string | null
}

/** First and last line in `source.txt`, both included, counted from 1. */
export type Lines = [from: number, to: number]

export interface OutlineEntry {
  id: string
  level: number
  /** As printed, e.g. 一、 or （一） or 1. */
  number: string | null
  /** Without number and closing 。 */
  text: string
  runIn: boolean
  lines: Lines
}

export interface ParagraphRecord {
  id: string
  /** Id of the section it stands in, or `preamble`. */
  sectionId: string
  text: string
  lines: Lines
}

export interface BoxRecord {
  id: string
  number: string | null
  /** Without 专栏 and number. */
  title: string
  /** The innermost section of level 1 or 2. */
  sectionId: string
  kind: 'projects' | 'indicators'
  lines: Lines
  projects: ProjectRecord[]
}

export interface ProjectRecord {
  id: string
  number: string | null
  name: string
  text: string
  lines: Lines
}

export type Nature = 'obligatory' | 'anticipatory'
export type Relation = '=' | '>' | '>=' | '<' | '<=' | 'range' | '~' | 'words'

export interface IndicatorRecord {
  id: string
  number: string | null
  /** Without number and unit. */
  name: string
  unit: string | null
  group: string | null
  nature: Nature | null
  values: IndicatorValueRecord[]
  /** Id in `content/registers/indicators.yaml`. */
  register: string | null
  lines: Lines
}

export interface IndicatorValueRecord {
  /** The printed column header, null where none is printed. */
  column: string | null
  /** The printed words with line breaks removed. */
  text: string
  relation: Relation
  value: number | [number, number] | null
  cumulative: boolean
}

export interface ResponsibilityRecord {
  nodeId: string
  role: 'lead' | 'participating' | 'responsible' | 'stated'
  bodies: { name: string; register: string | null }[]
  lines: Lines
}

/** A document named in 《…》; the plan's own title where its notice names it. */
export interface CitationRecord {
  nodeId: string
  /** As printed, without the outer 《》. */
  title: string
  documentNumber: string | null
  /** Id in `content/registers/instruments.yaml`. */
  register: string | null
}

/** One quantity that the plan promises, or reports as reached before (`baseline`). */
export interface CommitmentRecord {
  /** `<nodeId>-q<n>`, the n-th quantity of its node. */
  id: string
  /** The paragraph, project or indicator row it is printed in. */
  nodeId: string
  kind: 'promise' | 'baseline'
  /** The phrase as printed, line breaks removed. */
  quote: string
  value: number | [number, number]
  /** As printed: 万名, 元/人, 人次; empty where none is printed. */
  unit: string
  relation: Exclude<Relation, 'words'>
  /** 0.5 万名 is 5000 名. */
  normalized: { value: number | [number, number]; unit: string }
  per: 'year' | null
  /** The last year in which it is to be reached. */
  by: number | null
  /** The node in which the same promise stands first. */
  sameAs: string | null
  /** Ids in `content/registers/topics.yaml`. */
  topics: string[]
  /** Ids in `content/registers/people.yaml`. */
  people: string[]
}

/** A passage and a topic it is about. */
export interface TopicRecord {
  nodeId: string
  /** Id in `content/registers/topics.yaml`. */
  topic: string
  /** The printed words that decided it. */
  because: string
}

/** A passage and a group of people it is for. */
export interface PeopleRecord {
  nodeId: string
  /** Id in `content/registers/people.yaml`. */
  people: string
  /** The printed words that decided it. */
  because: string
}

/** Printed ages in years, both ends included; an open end is null. */
export interface AgeRecord {
  nodeId: string
  from: number | null
  to: number | null
  text: string
}

export interface FindingRecord {
  rule: string
  line: number
  message: string
  /** True when a correction confirms or overrides what the importer took. */
  resolved: boolean
}
