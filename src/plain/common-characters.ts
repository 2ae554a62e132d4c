/**
 * The 500 characters that occur most in jieba's dictionary of words with their frequencies (the People's Daily of 1998, novels
 * and more), most frequent first. Counted from `dict/jieba.dict.utf8` of nodejieba 3.5.8 (MIT): the frequency of each word is
 * given to each of its characters.
 */
export const commonCharacters: ReadonlySet<string> = new Set(
  [
    '一是人了不在有大中国和为这上他个地年来我会以到时要出的生学说道民家子也成行下们于后就发自之对得主长可',
    '过天作分方用多你着部能市等业全里工公经本都而高政法面门动日进区事代那去心小同北定开产前其军还然起种所',
    '如现理机体表力好外与文当两实重新三么只山水关明从化平建又制南内西没此将员名手最东头者月间无安看见各城',
    '十相但已些正口通想度加第她合院物性战由位常点海意场武使次二向治因立数样身情入原问把路被并利石老教万知',
    '级量任江及应省资委务元美特期世湖回系比气汉总展电科金先声提品设或义王社很统处四首共马形己儿司太目基领',
    '队直计别女权话少流命至报米给打变果书清活华几州解议更称程今决张导术府才保交放管结师便走达族反再题色五',
    '京河接条规式县白它改风光运信受什组听布百济党指论强做取技黄神选记斯真却职号界件花类何眼兵传带空干农边',
    '据集联古广完质阳难增历史专官每住商即步认车台林必死游举线皇言土团收考求德叫近备研争非具李众连调感转笑',
    '革该持始英克士尔让拉思根格造较际亲单朝红型价校约器字段周亚深候则功属积快图火千准究往极育装许参半令吃',
    '观鱼精办像帝八复影告远群包整构料随划算象容示投势热值夫网望源息语股铁断派速怎需片爱律纪支早况病境证编',
  ].join(''),
)
