import { placeIn } from '../../search/place-in.ts'
import { placeNames } from '../../search/place-register.ts'
import { placeSentence } from '../../search/place-sentence.ts'
import type { PlanPlaces } from '../../search/place-register.ts'

const nothing = '没有看出这是哪个地方。请写市、县、区的全名，比如“延吉市”。'

/** Makes the form work that asks which plan is of a place: the address holds the place, and the answer is announced once. */
export function findPlaces(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('#place-finder')
  const status = page.querySelector<HTMLElement>('#place-answer')
  const field = form?.elements.namedItem('place')
  if (!form || !status || !(field instanceof HTMLInputElement)) return
  const known = placeNames(JSON.parse(form.dataset['register'] ?? '[]') as PlanPlaces[])
  const shortNames = JSON.parse(form.dataset['names'] ?? '{}') as Record<string, string>

  const look = (): void => {
    const words = field.value.trim()
    const address = new URL(location.href)
    if (words === '') address.searchParams.delete('place')
    else address.searchParams.set('place', words)
    history.replaceState(history.state, '', address)
    const place = words === '' ? null : placeIn(words, known)
    if (words === '') status.textContent = ''
    else if (words === '城区') status.textContent = '很多地方都有“城区”。请把市名也写上，比如“晋城市城区”。'
    else if (place !== null) status.textContent = placeSentence(place, shortNames) + advice(place.rank)
    // What is typed here is a place: 太原 alone is one as well.
    else
      status.textContent = /^\p{Script=Han}{2,9}$/u.test(words)
        ? `本站还没有${words}的规划。${advice('unknown')}`
        : nothing
  }

  field.value = new URLSearchParams(location.search).get('place') ?? ''
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    look()
  })
  if (field.value !== '') look()
}

function advice(rank: string): string {
  return rank === 'unknown' ? '可以打12345，问问当地有没有这样的规划。' : ''
}
