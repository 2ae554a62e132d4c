import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chineseVoice } from '../../src/components/site/aloud/chinese-voice.ts'

const voice = (lang: string, localService = true): { lang: string; localService: boolean } => ({
  lang,
  localService,
})

test('Mandarin of the mainland comes before other Chinese, and Cantonese last', () => {
  const all = ['en-US', 'zh-HK', 'zh-TW', 'zh', 'zh-CN'].map((lang) => voice(lang))
  assert.equal(chineseVoice(all)?.lang, 'zh-CN')
  assert.equal(chineseVoice(all.slice(0, 4))?.lang, 'zh')
  assert.equal(chineseVoice(all.slice(0, 3))?.lang, 'zh-TW')
  assert.equal(chineseVoice(all.slice(0, 2))?.lang, 'zh-HK')
})

test('Voices are known as Android and eSpeak write them', () => {
  for (const lang of ['zh_CN', 'cmn', 'cmn-Hans-CN', 'zh_CN_#Hans'])
    assert.equal(chineseVoice([voice(lang)])?.lang, lang)
})

test('A voice that would send the text over the network is none, nor is one of another language', () => {
  assert.equal(chineseVoice([voice('zh-CN', false), voice('en-GB'), voice('zha')]), undefined)
})
