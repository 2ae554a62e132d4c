/** What a passage is, as a choice of a filter. */
export const kindOptions = [
  { id: 'indicator', label: '指标' },
  { id: 'project', label: '项目' },
  { id: 'paragraph', label: '正文' },
] as const
