/** The speeds of reading aloud, as times the voice's own; the choice '' is that. */
export const speeds: { value: string; label: string }[] = [
  { value: '0.5', label: '0.5 倍' },
  { value: '0.75', label: '0.75 倍' },
  { value: '', label: '1 倍' },
  { value: '1.25', label: '1.25 倍' },
  { value: '1.5', label: '1.5 倍' },
  { value: '2', label: '2 倍' },
]
