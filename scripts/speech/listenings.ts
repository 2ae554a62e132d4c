/** A page to listen to: which keys are pressed, and what must be heard. */
export interface Listening {
  /** Name of its file in `content/speech/`, and for the command line. */
  name: string
  /** What kind of page it is, in words: 规划全文. */
  page: string
  /** Its address below the base. */
  path: string
  keys: string
  /** The phrases that must be heard, in this order; null where the whole transcript is kept and compared. */
  phrases: string[] | null
}

/** One page of each kind. Keys: `h` next heading, digits headings of a level, `t` table, `l` list, `k` link, `Down` next line. */
export const listenings: Listening[] = [
  {
    name: 'text',
    page: '规划全文',
    path: '/plans/yanbian-14fyp/text/',
    keys: 'h 2 Down Down 3 Down Down t alt+shift+Down alt+shift+Right alt+shift+Down alt+shift+Down alt+shift+Down alt+shift+Down alt+shift+Down l Down Down Down 4 Down Down',
    phrases: null,
  },
  {
    name: 'indicators',
    page: '指标对照',
    path: '/indicators/',
    keys: 'h Down Down 2 3 Down Down Down Down Down 3 Down Down Down Down t alt+shift+Down alt+shift+Right alt+shift+Right alt+shift+Down',
    phrases: null,
  },
  {
    name: 'guide',
    page: '解答',
    path: '/guides/early-rehabilitation/',
    keys: 'h Down l Down Down Down Down Down Down 2 Down Down 2 3 Down Down Down Down Down Down 3 Down Down Down Down Down',
    phrases: null,
  },
  {
    name: 'search',
    page: '搜索',
    path: '/search/',
    keys: 'h Tab type:95 Tab h 3 Down Down 3 Down',
    phrases: null,
  },
  {
    name: 'question',
    page: '搜索：一句问话的结果',
    // 四岁半孩子康复补多少钱
    path: '/search/?q=%E5%9B%9B%E5%B2%81%E5%8D%8A%E5%AD%A9%E5%AD%90%E5%BA%B7%E5%A4%8D%E8%A1%A5%E5%A4%9A%E5%B0%91%E9%92%B1',
    keys: 'h 2 Up Up 3 Down Down Down Down Down Down Down Down',
    phrases: ['有 3 段相关，1 段写了金额', '残疾儿童康复救助', '四岁半在0至6岁之内。'],
  },
  {
    name: 'pinyin',
    page: '搜索：用拼音',
    path: '/search/',
    keys: 'h Tab type:mangwen Tab 3 Down Down Down Down Down 3 Return Shift_L Shift_L Shift_L Down Down Up',
    // Return leads to the passage, and reading goes on there; the keys between give the page time to load.
    phrases: [
      '“mangwen”是“盲文”的拼音。',
      '4.手语盲文推广项目',
      '面向公共服务行业推广国家通用手语。',
      '益广告等形式加大宣传力度。',
    ],
  },
  {
    name: 'guide-care',
    page: '解答：照护',
    path: '/guides/care/',
    keys: 'h Down l Down Down Down Down 2 Down 2 3 Down Down',
    phrases: ['重度残疾需要照护 标题 水平 1', '家里老人重度残疾，谁来照护？', '重度残疾，够条件有人照护。'],
  },
  {
    name: 'guide-allowances',
    page: '解答：补贴',
    path: '/guides/allowances/',
    keys: 'h Down l Down Down Down Down 2 Down 2 3 Down Down',
    phrases: ['低收入与两项补贴 标题 水平 1', '困难残疾人，有生活补贴。', '重度残疾人，有护理补贴。'],
  },
  {
    name: 'glossary',
    page: '词语解释',
    path: '/glossary/',
    keys: 'h Down 2 3 Down Down Down Down',
    phrases: [
      '词语解释 标题 水平 1',
      'A 标题 水平 2',
      '按比例就业 标题 水平 3',
      '单位的职工里，要有规定比例的残疾人。',
    ],
  },
  {
    name: 'summary',
    page: '一分钟看懂',
    path: '/plans/yanbian-14fyp/summary/',
    keys: 'h 2 Down Down Down 2 Down',
    phrases: ['一分钟看懂延边州“十四五”规划 标题 水平 1', '整份规划 标题 水平 2', '到 2025 年要做到什么。'],
  },
  {
    name: 'home',
    page: '首页',
    path: '/',
    keys: 'h Down 2 k k',
    phrases: ['好读、好找、好用 标题 水平 1', '规划 标题 水平 2', '规划全文 链接'],
  },
  {
    name: 'plans',
    page: '全部规划',
    path: '/plans/',
    keys: 'h 2 Down Down k',
    phrases: ['全部规划 标题 水平 1', '保障和发展规划 链接 标题 水平 2', '规划期 描述术语', '规划全文 链接'],
  },
  {
    name: 'plan',
    page: '一份规划',
    path: '/plans/yanbian-14fyp/',
    keys: 'h Down Down 2 2',
    phrases: [
      '残疾人保障和发展规划 标题 水平 1',
      '这份规划的规划期是2021年至2025年，已经结束。',
      '这是一份什么文件 标题 水平 2',
      '一眼看清 标题 水平 2',
    ],
  },
  {
    name: 'box-of-projects',
    page: '列项目的专栏',
    path: '/plans/yanbian-14fyp/boxes/4/',
    keys: 'h 2 Down 2 k',
    phrases: [
      '专栏 4 残疾人就业服务重点项目 标题 水平 1',
      '1.残疾人自主就业创业补贴 标题 水平 2',
      '对自主创业、灵活就业的残疾人',
      '2.招录（聘）残疾人的用人单位补贴 标题 水平 2',
      '固定网址：2.招录（聘）残疾人的用人单位补贴 链接',
    ],
  },
  {
    name: 'box-of-indicators',
    page: '列指标的专栏',
    path: '/plans/yanbian-14fyp/boxes/1/',
    keys: 'h t alt+shift+Down alt+shift+Right',
    phrases: [
      '专栏 1',
      '指标和目标',
      '指标 列头',
      '1.残疾人家庭人均收入年均增长（%） 行头',
      '与全州城乡居民收入增长基本同步',
    ],
  },
  {
    name: 'boxes',
    page: '全部专栏',
    path: '/boxes/',
    keys: 'h Tab Tab',
    phrases: ['全部专栏 标题 水平 1', '只看含有这些字的 输入', '哪份规划 组合框', '全部规划'],
  },
  {
    name: 'projects',
    page: '全部项目',
    path: '/projects/',
    keys: 'h 2 3 Down',
    phrases: [
      '全部项目 标题 水平 1',
      '“十四五”规划 标题 水平 2',
      '专栏 2 残疾人社会保障重点项目（晋城城区） 链接 标题 水平 3',
      '1.基本生活救助（晋城城区） 链接',
      '将符合条件的残疾人家庭全部纳入最低生活保障范围',
    ],
  },
  {
    name: 'settings',
    page: '阅读设置',
    path: '/settings/',
    keys: 'h 2 shift+h Tab',
    phrases: ['阅读设置 标题 水平 1', '存了什么，存在哪里 标题 水平 2', '文字大小', '100%'],
  },
  {
    name: 'menu',
    page: '页首的阅读设置',
    path: '/boxes/',
    keys: 'Tab Tab space Tab',
    phrases: ['阅读设置 切换按钮', '已展开', '文字大小 组合框'],
  },
  {
    name: 'test-with-us',
    page: '请您来试',
    path: '/accessibility/test-with-us/',
    keys: 'h Down 2 Down',
    phrases: ['请您来试 标题 水平 1', '程序能查出一部分毛病', '开始以前 标题 水平 2'],
  },
  {
    name: 'data',
    page: '数据',
    path: '/data/',
    keys: 'h 2 Down k',
    phrases: ['数据 标题 水平 1', '文件 标题 水平 2', '全部规划的清单（JSON，'],
  },
  {
    name: 'about',
    page: '关于本站',
    path: '/about/',
    keys: 'h 2 Down 2',
    phrases: [
      '关于本站 标题 水平 1',
      '这不是政府网站 标题 水平 2',
      '本站不属于任何政府部门',
      '文本从哪里来 标题 水平 2',
    ],
  },
  {
    name: 'accessibility',
    page: '无障碍声明',
    path: '/accessibility/',
    keys: 'h Down 2',
    phrases: ['无障碍声明 标题 水平 1', '残疾人应当能用', '标题 水平 2'],
  },
  {
    name: 'not-found',
    page: '没有找到的网页',
    path: '/404.html',
    keys: 'h Down 2 Tab',
    phrases: ['没有找到这一页 标题 水平 1', '这个网址没有网页', '搜索 标题 水平 2', '在规划里找这个词 输入'],
  },
]
