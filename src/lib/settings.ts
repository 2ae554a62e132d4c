import { speeds } from './speeds.ts'

/** A reading setting with its choices; the choice '' is how the site is by itself, and is not stored. */
export interface Setting {
  /** `text` stands on the root element as `data-text`. */
  name:
    | 'text'
    | 'leading'
    | 'spacing'
    | 'typeface'
    | 'theme'
    | 'sentences'
    | 'links'
    | 'motion'
    | 'print'
    | 'aloud'
    | 'speed'
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
    name: 'spacing',
    label: '字距',
    choices: [
      { value: '', label: '不加' },
      { value: 'wide', label: '宽一点' },
      { value: 'wider', label: '再宽一点' },
    ],
  },
  {
    name: 'typeface',
    label: '字体',
    hint: '用您设备上已有的字体，不用下载。设备上没有的，就用相近的代替，看起来可能没有变化。',
    choices: [
      { value: '', label: '黑体，标题用宋体' },
      { value: 'hei', label: '全用黑体' },
      { value: 'song', label: '全用宋体' },
      { value: 'kai', label: '全用楷体' },
      { value: 'yuan', label: '全用圆体' },
      { value: 'system', label: '浏览器里设定的字体' },
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
    name: 'links',
    label: '段落链接',
    hint: '标题、专栏、项目和指标后面总有固定网址的链接；这里让全文页的每一段后面也有。要引用，按这个链接，再按“引用这一处”；只引用几句的，选中文字，再按“引用所选文字”。',
    choices: [
      { value: '', label: '不显示' },
      { value: 'on', label: '每段后面都显示' },
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
  {
    name: 'aloud',
    label: '朗读',
    hint: '一句一句读出声音，读到哪里标到哪里。设备上有中文声音才有，见下面“朗读”一节。',
    choices: [
      { value: '', label: '标题旁边有“朗读”按钮' },
      { value: 'off', label: '不要按钮' },
    ],
  },
  { name: 'speed', label: '朗读的语速', hint: '1 倍是这个声音平常的快慢。', choices: speeds },
  {
    name: 'print',
    label: '打印的字',
    hint: '上面各项都不改变打印出来的样子，只有这一项改变打印的字。',
    choices: [
      { value: '', label: '平常，12 磅' },
      { value: 'large', label: '大字，18 磅' },
      { value: 'larger', label: '特大字，24 磅' },
    ],
  },
]
