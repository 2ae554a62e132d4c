/** The levels of documents, the strongest first. */
export const instrumentLevels = [
  'law',
  'administrative-regulation',
  'local-regulation',
  'government-rule',
  'standard',
  'plan',
  'document',
  'unclear',
] as const

/** From the nation down to the district. */
export const instrumentTiers = ['national', 'province', 'prefecture', 'county', 'unclear'] as const

export type InstrumentLevel = (typeof instrumentLevels)[number]
export type InstrumentTier = (typeof instrumentTiers)[number]

/** Each level's name, and in plain words whom a document of that level binds. */
export const levelWords: Record<InstrumentLevel, { name: string; binds: string }> = {
  law: {
    name: '法律',
    binds: '由全国人民代表大会或者它的常务委员会制定。全国都要遵守，下面各级的规定都不能和它相抵触。',
  },
  'administrative-regulation': {
    name: '行政法规',
    binds: '由国务院制定。全国都要遵守，效力在法律之下。',
  },
  'local-regulation': {
    name: '地方性法规',
    binds: '由省里或者市州的人民代表大会和它的常务委员会制定。当地都要遵守，不能和法律、行政法规相抵触。',
  },
  'government-rule': {
    name: '政府规章',
    binds: '由省政府、市州政府等制定，用政府令公布。当地都要遵守，效力在法律、法规之下。',
  },
  standard: {
    name: '标准和规范',
    binds: '写明一件工程或者一项工作要做到什么样。强制性的标准必须做到；工作标准、工作规范管的是办事的单位。',
  },
  plan: {
    name: '规划、计划和方案',
    binds: '政府对几年工作的安排。它给政府和部门定任务，一般不直接规定个人的权利和义务。',
  },
  document: {
    name: '其他文件',
    binds: '机关发的意见、办法、措施。主要管发文的机关和它的下级怎样办事，不能和法律、法规、规章相抵触。',
  },
  unclear: {
    name: '级别没有写的',
    binds: '规划只提了名称，从名称看不出是哪一级、管谁。',
  },
}

/** Each tier's name. */
export const tierWords: Record<InstrumentTier, string> = {
  national: '全国的',
  province: '省级的',
  prefecture: '市级、州级的',
  county: '区县级的',
  unclear: '没有写是哪一级的',
}
