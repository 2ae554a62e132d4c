import { plainText } from './plain-text.ts'
import type { CitationRecord } from './record.ts'
import type { Plan } from './tree.ts'
import { walk } from './walk.ts'

/** The last word of the title of a law, a plan or an official document. */
const instrument =
  /(?:法|法典|条例|办法|细则|章程|规定|规范|规程|标准|规划|纲要|计划|方案|意见|通知|决定|决议|措施|行动|目录|清单|指南|公约)(?:[（(].+[）)])?$/u

/**
 * Laws, regulations, plans and other official documents named in 《…》 in paragraphs and projects, in document order,
 * with the document number printed behind the title; the plan itself, where its notice names it, is one of them. A title within
 * a title (〈…〉, or 《…》 again) and works of art (《路》) are none. `registered` gives a title's id in
 * `content/registers/instruments.yaml`.
 */
export function collectCitations(plan: Plan, registered: (title: string) => string | null): CitationRecord[] {
  const owners = [...walk(plan)].filter((node) => node.type === 'paragraph' || node.type === 'project')
  return owners.flatMap((owner) =>
    titlesIn(plainText(owner))
      .filter(({ title }) => instrument.test(title))
      .map(({ title, documentNumber }) => ({
        nodeId: owner.id,
        title,
        documentNumber,
        register: registered(title),
      })),
  )
}

/** 《吉林省人民政府关于印发…的通知》（吉政发〔2021〕20 号） */
function titlesIn(text: string): { title: string; documentNumber: string | null }[] {
  const pattern = /《((?:[^《》]|《[^《》]*》)+)》(?:\s*[（(]([^（）()]*[〔[]\d{4}[〕\]]\s*\d+\s*号)[）)])?/gu
  return [...text.matchAll(pattern)].map((match) => ({
    title: match[1] ?? '',
    documentNumber: match[2] ?? null,
  }))
}
