/** One thing that a tester is asked to do. */
export interface TesterTask {
  title: string
  /** What to do, a sentence each. */
  steps: string[]
  /** What to write down. */
  question: string
  /** What is right, for the tester to compare afterwards. */
  answer: string
}

/** The six tasks of `/accessibility/test-with-us/`, with questions on the two plans of Yanbian and Jincheng Chengqu. */
export const testerTasks: TesterTask[] = [
  {
    title: '听一听首页',
    steps: ['打开首页。', '不用鼠标，用您平时的办法听一遍或看一遍。'],
    question: '这个网站上有哪些地方的规划？',
    answer: '延边州（延边朝鲜族自治州）和晋城城区（晋城市城区）。',
  },
  {
    title: '搜一句话',
    steps: [
      '打开“搜索”。在输入框里写：康复训练类。',
      '停一下，听有没有报出找到几条结果。',
      '打开延边州的那一条结果。',
    ],
    question: '符合条件的孩子，康复训练类每年最高补助多少钱？报结果数的时候，有没有打断您？',
    answer: '每人每年最高 2.4 万元。结果数应当只报一次，不打断。',
  },
  {
    title: '用标题走到一个地方',
    steps: [
      '打开“规划”，进入晋城城区的规划，再打开全文。',
      '用标题键、目录或者 Tab 键，走到“四、组织保障”。',
    ],
    question: '“四、组织保障”下面有几个小标题？',
    answer: '三个：（一）加强组织领导，（二）加强经费保障，（三）加强监测和评估。',
  },
  {
    title: '读一张表',
    steps: ['打开延边州规划的专栏 1，在表格里移动。', '找到“残疾人城乡居民基本医疗保险参保率”这一行。'],
    question: '它的目标是多少？是约束性还是预期性？听到的是“95”还是“大于 95”？',
    answer: '目标是大于 95%，预期性。',
  },
  {
    title: '听一个年龄范围',
    steps: ['在搜索里写：0到6岁。', '打开延边州的第一条结果，听它所在的那一段。'],
    question: '“0—6岁”（0至6岁）读成了什么？有没有一个字一个字地断开，或者读了两遍？',
    answer: '应当听到“零到六岁”或“零至六岁”。读两遍、断开、只读数字，都请写下来。',
  },
  {
    title: '放大，或者只用键盘',
    steps: [
      '看得见的：在浏览器里把网页放大到 400%，再把系统改成深色，看全文页。',
      '看不见的：在“全部专栏”里只用键盘，只留下晋城城区的专栏。',
    ],
    question: '有没有字被盖住、要左右滚动、看不出焦点在哪里，或者走不出去的地方？留下了几个专栏？',
    answer: '不应当有。晋城城区有 9 个专栏。',
  },
]
