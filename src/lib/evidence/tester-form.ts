import { testerTasks } from './tester-tasks.ts'

const tasks = testerTasks.map(
  ({ title }, index) => `${String(index + 1)}. ${title}
   做到了吗（做到了／有人帮忙才做到／没做到）：
   我的回答：
   用了几分钟：
   哪里不顺：
`,
)

/** The form that a tester copies, as plain text with lines to fill in. */
export const testerForm = `规划易读试用反馈
日期：
读屏软件或辅助工具（名称和版本，没有就写“没有”）：
电脑或手机（系统和版本）：
浏览器（名称和版本）：
我愿意写的情况（比如全盲、低视力、只用键盘）：

${tasks.join('\n')}
最难用的一处：
最好用的一处：
想说的话：
可以把我的话登在网站上吗（可以／不可以）：
`
