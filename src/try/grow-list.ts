/** Fills a list with items of escaped HTML, `step` at first and as many more each time the button is pressed; the first new one takes the focus. */
export function growList(list: HTMLElement, button: HTMLButtonElement, items: string[], step: number): void {
  let shown = 0
  const grow = (): void => {
    list.insertAdjacentHTML('beforeend', items.slice(shown, shown + step).join(''))
    shown = Math.min(shown + step, items.length)
    const left = items.length - shown
    button.hidden = left === 0
    button.textContent = `再显示 ${Math.min(step, left)} 条（还有 ${left} 条）`
  }
  list.replaceChildren()
  button.onclick = () => {
    const next = shown
    grow()
    const first = list.children[next]
    const target = first?.querySelector<HTMLElement>('a') ?? first
    if (!(target instanceof HTMLElement)) return
    if (target.tabIndex < 0) target.tabIndex = -1
    target.focus()
  }
  grow()
}
