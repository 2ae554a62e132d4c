import fc from 'fast-check'
import type {
  Chapter,
  ModelBox,
  ModelItem,
  ModelParagraph,
  ModelRow,
  ModelSection,
  PlanModel,
  Task,
} from './plan-model.ts'
import * as words from './words.ts'

const pick = <Item>(items: readonly Item[]): fc.Arbitrary<Item> => fc.constantFrom(...items)
const some = <Item>(items: readonly Item[], min: number, max: number): fc.Arbitrary<Item[]> =>
  fc.uniqueArray(pick(items), { minLength: min, maxLength: max })

/** 落实…，鼓励…。 */
const sentence = fc
  .tuple(pick(words.clauses), fc.array(pick([...words.clauses, ...words.countedClauses]), { maxLength: 3 }))
  .map(([first, more]) => `${[first, ...more].join('，')}。`)
const sentences = (min: number, max: number): fc.Arbitrary<string> =>
  fc.array(sentence, { minLength: min, maxLength: max }).map((list) => list.join(''))

const bodies = fc.oneof(
  { weight: 2, arbitrary: fc.constant<string[]>([]) },
  { weight: 1, arbitrary: some(words.bodyNames, 2, 4) },
)
const paragraph: fc.Arbitrary<ModelParagraph> = fc
  .tuple(pick(words.openings), sentences(0, 5), bodies)
  .map(([opening, more, by]) => ({ text: `${opening}。${more}`, bodies: by }))
const task: fc.Arbitrary<Task> = fc.record({
  title: pick(words.taskTitles),
  paragraph: fc.record({ text: sentences(1, 5), bodies }),
})

const item: fc.Arbitrary<ModelItem> = fc.record({
  name: pick(words.projectNames),
  text: sentences(1, 3),
  more: fc.tuple(pick(words.openings), sentences(0, 2)).map(([opening, more]) => `${opening}。${more}`),
  bodies: some(words.bodyNames, 2, 3),
  noted: fc.boolean(),
})

const row: fc.Arbitrary<ModelRow> = fc
  .tuple(
    pick(words.rowNames),
    fc.array(pick(words.rowValues), { minLength: 2, maxLength: 2 }),
    pick(['预期性', '约束性'] as const),
    some(words.bodyNames, 1, 3),
  )
  .map(([name, values, nature, by]) => ({ ...name, values, nature, bodies: by }))
const box: fc.Arbitrary<ModelBox> = fc.oneof(
  fc.record({
    type: fc.constant('projects' as const),
    title: pick(words.boxTitles),
    items: fc.array(item, { minLength: 2, maxLength: 6 }),
    after: paragraph,
    afterTask: task,
  }),
  fc.record({
    type: fc.constant('table' as const),
    rows: fc.array(row, { minLength: 2, maxLength: 8 }),
    after: paragraph,
    afterTask: task,
  }),
)

const section: fc.Arbitrary<ModelSection> = fc.record({
  title: pick(words.sectionTitles),
  content: fc.oneof(
    fc.record({
      type: fc.constant('paragraphs' as const),
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('run-ins' as const),
      tasks: fc.array(task, { minLength: 2, maxLength: 4 }),
    }),
    fc.record({
      type: fc.constant('points' as const),
      intro: paragraph,
      points: fc.array(task, { minLength: 2, maxLength: 4 }),
    }),
    fc.record({
      type: fc.constant('numbered' as const),
      tasks: fc.array(task, { minLength: 2, maxLength: 5 }),
    }),
  ),
  box: fc.option(box, { freq: 2 }),
  nextBox: box,
})

const chapter: fc.Arbitrary<Chapter> = fc.record({
  title: pick(words.chapterTitles),
  intro: fc.array(paragraph, { maxLength: 2 }),
  sections: fc.array(section, { maxLength: 4 }),
})

/** Whole plans, small and large, with every part that a plan can have. */
export const planModels: fc.Arbitrary<PlanModel> = fc.record({
  place: pick(words.places),
  preamble: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
  chapters: fc.array(chapter, { minLength: 2, maxLength: 5 }),
  lastBox: box,
})
