import { expect, test } from 'playwright/test'
import type { Page } from 'playwright/test'

/** A link to follow by the beginning of its name, or words to type into the field of the search and send. */
type Step = { link: RegExp } | { typed: string }

/** Questions of families and journalists, each with a way from the home page and the printed words it must end at. */
const questions: { question: string; steps: Step[]; printed: string[] }[] = [
  {
    question: '四岁孩子的康复，一年最高补多少？',
    steps: [{ link: /^0 到 6 岁的孩子$/u }],
    printed: ['每年康复训练类最高补助 2.4 万元/人', '逐步提高残疾儿童救助标准'],
  },
  {
    question: '考上大学能拿多少助学金？',
    steps: [{ link: /^大学生/u }],
    printed: ['2000 元至 5000 元的资助'],
  },
  {
    question: '区财政局牵头哪一项？延边呢？',
    steps: [{ link: /^单位$/u }, { link: /^财政/u }],
    printed: ['（牵头单位：区财政局；参与单位：区税务局、区残联）', '没有逐条写明责任单位'],
  },
  {
    question: '两份规划各有几个约束性指标？',
    steps: [{ link: /^指标$/u }],
    printed: ['晋城城区 12 项里有 5 项', '延边州 14 项里有 7 项'],
  },
  {
    question: '残疾人家庭收入的目标，两地一样吗？',
    steps: [{ link: /^指标$/u }],
    printed: ['与全州城乡居民收入增长基本同步', '与全区生产总值增长同步'],
  },
  {
    question: '两地各依据哪部省级残疾人保障法规？',
    steps: [{ link: /^法规和文件$/u }],
    printed: ['吉林省残疾人保障条例', '山西省残疾人保障条例', '山西省实施〈无障碍环境建设条例〉办法'],
  },
  {
    question: '职业培训按残疾人数折算，哪里多？',
    steps: [{ link: /^对照$/u }],
    printed: ['每千名持证残疾人约 72 人次', '每千名持证残疾人约 63'],
  },
  {
    question: '怎么办公交卡？',
    steps: [{ typed: '怎么办公交卡' }],
    printed: ['为全区残疾人免费办理乘坐市内公交车“爱心卡”'],
  },
  {
    question: '哪里写到导盲犬？',
    steps: [{ link: /^词语索引$/u }, { link: /^D/u }],
    printed: ['导盲犬'],
  },
  {
    question: '延边的规划承诺给多少户做无障碍改造？',
    steps: [{ link: /^承诺$/u }],
    printed: ['全州为 1500 户困难残疾人家庭实施家庭无障碍改造'],
  },
]

for (const { question, steps, printed } of questions) {
  test(`${question} has its answer within three steps from the home page`, async ({ page }) => {
    expect(steps.length).toBeLessThanOrEqual(3)
    await page.goto('./')
    for (const step of steps) await take(page, step)
    for (const words of printed) await expect(page.getByRole('main').getByText(words).first()).toBeVisible()
  })
}

async function take(page: Page, step: Step): Promise<void> {
  if ('link' in step) {
    await page.getByRole('link', { name: step.link }).first().click()
    return
  }
  await page.getByRole('searchbox').first().fill(step.typed)
  await page.keyboard.press('Enter')
}
