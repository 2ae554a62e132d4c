import { speeds } from '../../../lib/speeds.ts'
import type { Doing } from './aloud-player.ts'

interface Means {
  /** Pauses, or goes on. */
  toggle: () => void
  step: (by: number) => void
  speed: (value: string) => void
  stop: () => void
}

/** The bar with which reading aloud is worked. */
export interface AloudBar {
  element: HTMLElement
  /** The button 暂停 or 继续, which gets the focus when reading begins. */
  main: HTMLButtonElement
  show: (doing: Doing) => void
  /** Shows the speed that holds: '' is the voice's own. */
  showSpeed: (value: string) => void
}

/** Makes the bar; it says nothing by itself, for a voice is speaking already, except when that fails. */
export function aloudBar({ toggle, step, speed, stop }: Means): AloudBar {
  const element = document.createElement('div')
  element.className = 'aloud-bar'
  element.role = 'group'
  element.ariaLabel = '朗读'
  element.dataset['added'] = ''
  const button = (words: string, press: () => void): HTMLButtonElement => {
    const made = document.createElement('button')
    made.type = 'button'
    made.textContent = words
    made.addEventListener('click', press)
    return made
  }
  const main = button('暂停', toggle)
  const label = document.createElement('label')
  const select = document.createElement('select')
  for (const { value, label: words } of speeds) select.add(new Option(words, value))
  select.addEventListener('change', () => speed(select.value))
  label.append('语速', select)
  const status = document.createElement('p')
  status.role = 'status'
  element.append(
    button('上一句', () => step(-1)),
    main,
    button('下一句', () => step(1)),
    label,
    button('停止', stop),
    status,
  )
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') stop()
  })
  return {
    element,
    main,
    show: (doing) => {
      main.textContent = doing === 'reading' ? '暂停' : '继续'
      status.textContent = doing === 'failed' ? '没有读出声音。按“继续”再试。' : ''
    },
    showSpeed: (value) => {
      select.value = value
    },
  }
}
