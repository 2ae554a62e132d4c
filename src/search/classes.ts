/** The filters that ask what a passage is about, for whom, and who is in charge; each holds an id of its register. */
export const classFilters = ['topic', 'people', 'body', 'quantity'] as const
export type ClassFilter = (typeof classFilters)[number]

/** The ids that are asked for; none lets everything through. */
export type ClassFilters = Partial<Record<ClassFilter, string | null>>

/** For each of these filters and each of its ids, the places in the index of the passages that have it. */
export type PackedClasses = Record<ClassFilter, Record<string, number[]>>

/** The same, made ready to be asked. */
export type Classes = Record<ClassFilter, ReadonlyMap<string, ReadonlySet<number>>>

/** The one id of `quantity`: passages that promise a number or a sum. */
export const withQuantity = 'promise'

/** Makes the classes ready to be asked. */
export function classesOf(packed: PackedClasses): Classes {
  const ready = (name: ClassFilter): Classes[ClassFilter] =>
    new Map(Object.entries(packed[name]).map(([id, places]) => [id, new Set(places)]))
  return { topic: ready('topic'), people: ready('people'), body: ready('body'), quantity: ready('quantity') }
}

/** Whether filters ask for something that only the classes know. */
export function askForClasses(filters: ClassFilters): boolean {
  return classFilters.some((name) => Boolean(filters[name]))
}

/** Whether the passage at a place in the index has all that the filters ask; nothing has, before the classes are known. */
export function hasClasses(order: number, filters: ClassFilters, classes: Classes | null): boolean {
  return classFilters.every((name) => {
    const wanted = filters[name]
    return !wanted || classes?.[name].get(wanted)?.has(order) === true
  })
}
