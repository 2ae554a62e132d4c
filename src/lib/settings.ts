/** A reading setting with its choices; the choice '' is how the site is by itself, and is not stored. */
export interface Setting {
  /** `text` stands on the root element as `data-text`. */
  name: 'text' | 'leading' | 'theme' | 'sentences' | 'motion'
  label: string
  hint?: string
  choices: { value: string; label: string }[]
}

/** The settings in the order of the page. `settings.css` has a rule for each value; `follow-reading.ts` asks for motion. */
export const settings: Setting[] = [
  {
    name: 'text',
    label: '文字大小',
    choices: [
      { value: '', label: '100%' },
      ...['125', '150', '175', '200', '250', '300'].map((value) => ({ value, label: `${value}%` })),
    ],
  },
  {
    name: 'leading',
    label: '行距',
    choices: [
      { value: '', label: '平常' },
      { value: 'wide', label: '较宽' },
      { value: 'wider', label: '很宽' },
    ],
  },
  {
    name: 'theme',
    label: '颜色',
    hint: '系统开了“强制颜色”或高对比度主题时，以系统的颜色为准。',
    choices: [
      { value: '', label: '跟随系统' },
      { value: 'light', label: '浅色' },
      { value: 'dark', label: '深色' },
      { value: 'contrast-light', label: '高对比，白底黑字' },
      { value: 'contrast-dark', label: '高对比，黑底白字' },
    ],
  },
  {
    name: 'sentences',
    label: '分句显示',
    hint: '段落里每一句另起一行，读到哪里不容易丢。',
    choices: [
      { value: '', label: '按原来的段落' },
      { value: 'on', label: '一句一行' },
    ],
  },
  {
    name: 'motion',
    label: '动态',
    hint: '本站没有动画。会自己动的只有全文页旁边的目录，它跟着正文滚动。',
    choices: [
      { value: '', label: '目录跟着正文滚动' },
      { value: 'less', label: '什么都不自己动' },
    ],
  },
]
