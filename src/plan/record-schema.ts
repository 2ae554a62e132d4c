import { z } from 'zod'
import type { PlanRecord } from './record.ts'

const text = z.string().min(1)
const optional = text.nullable()
const isoDate = z.iso.date()
const nodeId = z.string().regex(/^[a-z][a-z0-9_-]*$/u)
const lines = z
  .tuple([z.int().min(1), z.int().min(1)])
  .refine(([from, to]) => from <= to)
  .describe('在原文件里的起止行，从 1 数起。')
const amount = z.union([z.number(), z.tuple([z.number(), z.number()])])
const registerId = z.string().regex(/^[a-z0-9-]+$/u)
const id = nodeId.describe('编号，和网址里 # 后面的字一样。')
const place = nodeId.describe('在哪里：段落、项目或者指标的编号。')
const because = text.describe('按原文的哪几个字归的类。')
const printedNumber = optional.describe('原文印的序号；没有印就空着。')

/** `plan/1` as the contract words it, every field and no other, each with what it is in Chinese. */
export const planRecord = z.strictObject({
  schema: z.literal('plan/1').describe('格式的名称和版本。'),
  id: registerId.describe('规划的编号：地区和规划期。'),
  title: text.describe('规划的标题。'),
  titleDerived: z.boolean().describe('原文没有单独的标题行，标题取自印发通知或者引言。'),
  place: z
    .strictObject({
      name: text.describe('全名。'),
      shortName: text.describe('简称。'),
      code: z
        .string()
        .regex(/^\d{6}$/u)
        .describe('国家标准 GB/T 2260 的代码。'),
      level: z.enum(['province', 'prefecture', 'county']).describe('级别：省、地（州、市）、县（区）。'),
      within: z.array(text).describe('上级地区，从大到小。'),
    })
    .describe('地区，由本站填写。'),
  period: z
    .strictObject({
      name: text.describe('规划期的名称。'),
      from: z.int().describe('第一年。'),
      to: z.int().describe('最后一年，含这一年。'),
      outlook: z.int().nullable().describe('展望到哪一年。'),
    })
    .describe('规划期，由本站填写。'),
  documentNumber: optional.describe('发文字号，照原文。'),
  issuingAuthority: optional.describe('发文机关。'),
  dateIssued: isoDate.nullable().describe('发文日期。'),
  notice: z
    .strictObject({
      title: optional.describe('通知的标题。'),
      addressees: optional.describe('发给谁。'),
      text: text.describe('通知的正文。'),
      signedBy: optional.describe('谁署名。'),
      openness: optional.describe('是否公开。'),
    })
    .nullable()
    .describe('印发通知。'),
  colophon: z
    .strictObject({
      copiedTo: z.array(text).describe('抄送。'),
      printedBy: optional.describe('谁印发。'),
      datePrinted: isoDate.nullable().describe('印发日期。'),
    })
    .nullable()
    .describe('版记。'),
  source: z
    .strictObject({
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/u)
        .describe('原文件的校验值（SHA-256）。'),
      characters: z.int().min(1).describe('字数，不算空格和换行。'),
      lines: z.int().min(1).describe('行数。'),
      publisher: optional.describe('谁公布的；没有提供就空着。'),
      url: optional.describe('原文的网址；没有提供就空着。'),
      retrieved: isoDate.nullable().describe('哪一天取得。'),
    })
    .describe('原文件。'),
  outline: z
    .array(
      z.strictObject({
        id,
        level: z.int().min(1).describe('第几级标题。'),
        number: printedNumber,
        text: text.describe('标题，不带序号和末尾的句号。'),
        runIn: z.boolean().describe('是不是段首标题句，就是写在一段开头的标题。'),
        lines,
      }),
    )
    .describe('全部标题。'),
  paragraphs: z
    .array(
      z.strictObject({
        id,
        sectionId: nodeId.describe('在哪个标题下面。'),
        text: text.describe('整段的字，照原文。'),
        lines,
      }),
    )
    .describe('全部段落。'),
  boxes: z
    .array(
      z.strictObject({
        id,
        number: printedNumber,
        title: text.describe('专栏的名称，不带“专栏”和序号。'),
        sectionId: nodeId.describe('在哪个标题下面，算到第二级标题为止。'),
        kind: z.enum(['projects', 'indicators']).describe('里面是项目还是指标。'),
        lines,
        projects: z
          .array(
            z.strictObject({
              id,
              number: printedNumber,
              name: text.describe('项目的名称。'),
              text: z.string().describe('项目的内容，照原文，不带序号和名称。'),
              lines,
            }),
          )
          .describe('专栏里的项目。'),
      }),
    )
    .describe('全部专栏。'),
  indicators: z
    .array(
      z.strictObject({
        id,
        number: printedNumber,
        name: text.describe('指标的名称，不带序号和单位。'),
        unit: optional.describe('原文印的单位；没有印就空着。'),
        group: optional.describe('原文给几行指标起的组名；没有就空着。'),
        nature: z.enum(['obligatory', 'anticipatory']).nullable().describe('属性：约束性或者预期性。'),
        values: z
          .array(
            z.strictObject({
              column: optional.describe('原文这一列的表头；没有表头就空着。'),
              text: z.string().describe('原文写的目标；格子空着就是空的。'),
              relation: z
                .enum(['=', '>', '>=', '<', '<=', 'range', '~', 'words'])
                .describe(
                  '读出的关系：= 是等于，> 是大于，>= 是不少于，< 是小于，<= 是不超过，range 是范围，~ 是大约，words 是只有话、没有数。',
                ),
              value: amount.nullable().describe('读出的数；范围是起止两个数。'),
              cumulative: z.boolean().describe('是不是几年的累计数。'),
            }),
          )
          .describe('各列的目标。'),
        register: optional.describe('在本站指标对照里的编号。'),
        lines,
      }),
    )
    .describe('全部指标。'),
  responsibilities: z
    .array(
      z.strictObject({
        nodeId: place,
        role: z
          .enum(['lead', 'participating', 'responsible', 'stated'])
          .describe('牵头、参与、责任单位，或者正文里写到。'),
        bodies: z
          .array(
            z.strictObject({
              name: text.describe('单位名称，照原文。'),
              register: optional.describe('在本站单位表里的编号。'),
            }),
          )
          .min(1)
          .describe('有哪些单位。'),
        lines,
      }),
    )
    .describe('由谁负责：每段每种角色一条。'),
  citations: z
    .array(
      z.strictObject({
        nodeId: place,
        title: text.describe('书名号里的名称，照原文。'),
        documentNumber: optional.describe('后面括号里印的文号；没有印就空着。'),
        register: optional.describe('在本站法规和文件表里的编号。'),
      }),
    )
    .describe('引用的法规和文件。'),
  commitments: z
    .array(
      z.strictObject({
        id,
        nodeId: place,
        kind: z.enum(['promise', 'baseline']).describe('承诺，或者以前做到的。'),
        quote: text.describe('原文的话。'),
        value: amount.describe('读出的数；范围是起止两个数。'),
        unit: z.string().describe('原文的单位；没有印就空着。'),
        relation: z
          .enum(['=', '>', '>=', '<', '<=', 'range', '~'])
          .describe(
            '读出的关系：= 是等于，> 是大于，>= 是不少于，< 是小于，<= 是不超过，range 是范围，~ 是大约。',
          ),
        normalized: z
          .strictObject({
            value: amount.describe('换算后的数。'),
            unit: z.string().describe('换算后的单位。'),
          })
          .describe('换算以后：0.5 万名是 5000 名。'),
        per: z.literal('year').nullable().describe('year 是每年这么多；空着是一共。'),
        by: z.int().nullable().describe('最晚到哪一年。'),
        sameAs: nodeId.nullable().describe('同一个承诺先在哪里写过。'),
        topics: z.array(registerId).describe('哪些主题。'),
        people: z.array(registerId).describe('关系到哪些人。'),
      }),
    )
    .describe('数字承诺，由本站按规则摘出。'),
  topics: z
    .array(z.strictObject({ nodeId: place, topic: registerId.describe('主题的编号。'), because }))
    .describe('哪一段属于哪个主题，由本站按规则归类。'),
  people: z
    .array(z.strictObject({ nodeId: place, people: registerId.describe('哪些人的编号。'), because }))
    .describe('哪一段关系到哪些人，由本站按规则归类。'),
  ages: z
    .array(
      z.strictObject({
        nodeId: place,
        from: z.int().nullable().describe('从几岁。'),
        to: z.int().nullable().describe('到几岁，含这一岁。'),
        text: text.describe('原文的话。'),
      }),
    )
    .describe('原文写到的年龄。'),
  findings: z
    .array(
      z.strictObject({
        rule: text.describe('规则的名称。'),
        line: z.int().min(1).describe('原文件的第几行。'),
        message: text.describe('说明，英文。'),
        resolved: z.boolean().describe('编辑是不是已经看过并定下来。'),
      }),
    )
    .describe('提取时要靠判断的地方。'),
}) satisfies z.ZodType<PlanRecord>
