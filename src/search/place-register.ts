/** A plan's place, what it lies in, and what lies in it. */
export interface PlanPlaces {
  plan: string
  /** 延边朝鲜族自治州 */
  name: string
  /** 延边州 */
  shortName: string
  /** From the outermost inwards: 山西省, 晋城市. */
  within: string[]
  places: RegisteredPlace[]
}

/** A town, district or street; `note` is what a reader must know of it. */
export interface RegisteredPlace {
  name: string
  note?: string | undefined
  /** Names of the towns and streets in it. */
  parts?: string[] | undefined
}

/** A place as the register knows it. */
export interface KnownPlace {
  /** The plan's own place, one in it, or one in that; or one in which the plan's place lies. */
  rank: 'own' | 'within' | 'part' | 'above'
  /** In full: 延吉市进学街道. */
  name: string
  plans: string[]
  note: string | null
}

/** All names by which the places are known; a street that two towns have stands once. */
export function placeNames(register: PlanPlaces[]): ReadonlyMap<string, KnownPlace> {
  const known = new Map<string, KnownPlace>()
  const add = (word: string, place: KnownPlace): void => {
    const before = known.get(word)
    if (before?.rank !== place.rank) {
      if (before === undefined) known.set(word, place)
      return
    }
    before.plans = [...new Set([...before.plans, ...place.plans])]
    if (!before.name.split('、').includes(place.name)) before.name += `、${place.name}`
  }
  for (const { plan, name, shortName, within, places } of register) {
    const found = (rank: KnownPlace['rank'], full: string, note?: string): KnownPlace => ({
      rank,
      name: full,
      plans: [plan],
      note: note ?? null,
    })
    for (const word of [name, shortName, bare(shortName)]) add(word, found('own', name))
    for (const outer of within) for (const word of [outer, bare(outer)]) add(word, found('above', outer))
    for (const place of places) {
      const part = /(?:街道|镇|乡)$/u.test(place.name)
      const rank = part ? 'part' : 'within'
      for (const word of [place.name, bare(place.name)]) add(word, found(rank, place.name, place.note))
      for (const inner of place.parts ?? [])
        for (const word of [inner, bare(inner)]) add(word, found('part', `${place.name}${inner}`, place.note))
    }
  }
  return known
}

/**
 * A name without the kind of place, where it is still one: 延吉市 is 延吉, 钟家庄街道 is 钟家庄; 东街街道 stays, since 东街 is in every
 * town, and so do 城区 and 开发区街道.
 */
function bare(name: string): string {
  const county = /^(.{2,})[省州市县]$/u.exec(name)?.[1]
  const part = /^(.{3,})(?:街道|镇|乡)$/u.exec(name)?.[1]
  const short = county ?? part
  return short === undefined || /[区族]$/u.test(short) ? name : short
}
