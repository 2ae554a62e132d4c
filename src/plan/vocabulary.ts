import type { PlanNode } from './tree.ts'

/** How a node is written in MDX: the component's name and the attributes it may carry. */
export interface Word {
  component: string
  attributes: string[]
  /** Written on one line, with its text directly inside. */
  inline: boolean
}

/** The MDX vocabulary: one component for each type of node. Sections are not written: their headings say it all. */
export const vocabulary: Record<Exclude<PlanNode['type'], 'plan' | 'section' | 'text'>, Word> = {
  notice: { component: 'Notice', attributes: [], inline: false },
  noticePart: { component: 'NoticePart', attributes: ['kind'], inline: true },
  documentTitle: { component: 'DocumentTitle', attributes: [], inline: true },
  preamble: { component: 'Preamble', attributes: [], inline: false },
  heading: { component: 'Heading', attributes: ['id', 'level'], inline: true },
  paragraph: { component: 'Paragraph', attributes: ['id', 'note'], inline: true },
  runIn: { component: 'RunIn', attributes: ['id', 'level'], inline: true },
  responsibility: { component: 'Responsibility', attributes: [], inline: true },
  box: { component: 'Box', attributes: ['id', 'number', 'level', 'note'], inline: false },
  boxTitle: { component: 'BoxTitle', attributes: [], inline: true },
  project: { component: 'Project', attributes: ['id', 'number', 'note'], inline: false },
  projectName: { component: 'ProjectName', attributes: [], inline: true },
  projectText: { component: 'ProjectText', attributes: [], inline: true },
  indicatorTable: { component: 'IndicatorTable', attributes: [], inline: false },
  tableHeader: { component: 'TableHeader', attributes: [], inline: true },
  cell: { component: 'Cell', attributes: [], inline: true },
  indicatorGroup: { component: 'IndicatorGroup', attributes: [], inline: false },
  groupLabel: { component: 'GroupLabel', attributes: [], inline: true },
  indicator: { component: 'Indicator', attributes: ['id', 'note'], inline: true },
  indicatorName: { component: 'IndicatorName', attributes: [], inline: true },
  indicatorUnit: { component: 'IndicatorUnit', attributes: [], inline: true },
  indicatorValue: { component: 'IndicatorValue', attributes: [], inline: true },
  indicatorNature: { component: 'IndicatorNature', attributes: [], inline: true },
  indicatorBodies: { component: 'IndicatorBodies', attributes: [], inline: true },
  colophon: { component: 'Colophon', attributes: [], inline: false },
  colophonPart: { component: 'ColophonPart', attributes: ['kind'], inline: true },
}
