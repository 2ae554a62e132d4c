/** A name and the id of the body it means, in `content/registers/bodies.yaml`. */
export interface BodyName {
  name: string
  register: string
}

/** What names bodies in one plan. */
export interface BodyForms {
  /** Whole names: 州人民政府残疾人工作委员会. */
  names: BodyName[]
  /** Names with or without a level before them: 残联, so also 区残联 and 各级残联. */
  words: BodyName[]
  /** Names only with a level before them: 政府, so 各级政府, but not 政府补贴. */
  afterLevel: BodyName[]
  /** Words in which a name is no body that does something: 智慧残联. */
  notBodies: string[]
}

/** Tells what a printed name means, and which bodies a text names. */
export interface BodyFinder {
  /** The id of a name that is nothing but a name: 区残联 of a note. */
  of: (name: string) => string | null
  /** The bodies a text names, in its order, each name once; names within 《》 and “” are names of something else. */
  in: (text: string) => BodyName[]
}

/** Of what a body is: 区, 县（市）、乡镇（街道）, 村（社区）, 县（市）级, 州、县（市）两级, 区委 (of 区委宣传部). */
const place =
  '(?:县（市、区）|县（市）|乡镇（街道）|镇（街道）|村（社区）|乡镇|街道|社区|[省市州县区旗盟镇乡村])级?'
const level = `(?:各级各类|各级|各地|同级|基层|县级及?以上|各|[省市州县区旗盟]委|${place}(?:、${place})*(?:[两三四]级)?)`

/** Finds bodies by the forms of a register: at each place of a text the longest name. */
export function bodyFinder({ names, words, afterLevel, notBodies }: BodyForms): BodyFinder {
  const registers = new Map([...names, ...words, ...afterLevel].map((form) => [form.name, form.register]))
  const patterns = [
    ...(names.length > 0 ? [`(?<form>${anyOf(names)})`] : []),
    ...(words.length > 0 ? [`${level}?(?<form>${anyOf(words)})`] : []),
    ...(afterLevel.length > 0 ? [`${level}(?<form>${anyOf(afterLevel)})`] : []),
    // What is not looked into: the titles of documents, and the names of projects and platforms.
    ...['《[^》]*》', '“[^”]*”', ...notBodies],
  ].map((pattern) => new RegExp(pattern, 'uy'))

  /** The longest name or aside that begins at an offset. */
  const at = (text: string, offset: number): { name: string; register: string | null } | null => {
    const matches = patterns
      .map((pattern) => {
        pattern.lastIndex = offset
        return pattern.exec(text)
      })
      .filter((match) => match !== null)
    const longest = matches.sort((one, other) => other[0].length - one[0].length)[0]
    if (!longest) return null
    return { name: longest[0], register: registers.get(longest.groups?.['form'] ?? '') ?? null }
  }

  return {
    of: (name) => {
      const found = at(name, 0)
      return found?.name === name ? found.register : null
    },
    in: (text) => {
      const found = new Map<string, string>()
      for (let offset = 0; offset < text.length;) {
        const match = at(text, offset)
        if (match?.register) found.set(match.name, match.register)
        offset += match?.name.length ?? 1
      }
      return [...found].map(([name, register]) => ({ name, register }))
    },
  }
}

function anyOf(forms: BodyName[]): string {
  const names = forms.map(({ name }) => name)
  return names.sort((one, other) => other.length - one.length).join('|')
}
