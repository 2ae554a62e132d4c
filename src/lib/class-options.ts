import { peopleRegister, topicRegister } from './class-register.ts'

/** The topics as choices of a filter, in the order of the register. */
export function topicOptions(): { id: string; label: string }[] {
  return topicRegister().entries.map(({ id, name }) => ({ id, label: name }))
}

/** The groups of people as choices of a filter, in the order of the register. */
export function peopleOptions(): { id: string; label: string }[] {
  return peopleRegister().entries.map(({ id, name }) => ({ id, label: name }))
}
