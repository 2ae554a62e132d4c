/** One choice of a list's filter: the entries carry the ids of its options in `data-<name>`, and the address holds it as `name`. */
export interface FilterField {
  /** Named as the search names it, since the form can be sent there: kind, topic, people, body, nature. */
  name: string
  label: string
  /** The words for no choice. */
  all?: string
  options: { id: string; label: string }[]
}
