import { openDesk } from './desk.ts'
import type { Ask } from './talk.ts'

const answer = openDesk()

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  void answer(data).then((said) => {
    if (said !== null) postMessage(said)
  })
})
