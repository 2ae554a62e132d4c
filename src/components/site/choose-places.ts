/**
 * Lets the reader put any two places side by side: what each of them says is fetched from the page of that place alone. The address holds the
 * choice (`?first=…&second=…`), the focus stays, and what stands there now is said once.
 */
export function choosePlaces(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form.choose-places')
  const status = page.querySelector<HTMLElement>('[data-for=places]')
  const heading = page.querySelector('h1')
  if (!form || !status || !heading) return
  const fields = [...form.querySelectorAll('select')]
  const { base = '' } = form.dataset
  const fetched = new Map<string, Promise<Document>>()

  const pageOf = (plan: string): Promise<Document> => {
    const known =
      fetched.get(plan) ??
      fetch(`${base}${plan}/`).then(async (response) => {
        if (!response.ok) throw new Error(`${plan}: ${String(response.status)}`)
        return new DOMParser().parseFromString(await response.text(), 'text/html')
      })
    fetched.set(plan, known)
    return known
  }

  const show = async (announce: boolean): Promise<void> => {
    const plans = fields.map((field) => field.value)
    try {
      const pages = await Promise.all(plans.map(pageOf))
      for (const row of page.querySelectorAll<HTMLElement>('[data-compared]'))
        row.replaceChildren(
          ...pages.flatMap((other, at) =>
            [...(other.querySelector(`[data-compared="${row.dataset['compared'] ?? ''}"]`)?.children ?? [])]
              .slice(0, plans.indexOf(plans[at] ?? '') === at ? 1 : 0)
              .map((part) => page.importNode(part, true)),
          ),
        )
      const names = fields.map(
        (field) => field.selectedOptions[0]?.textContent.trim().replace(/“.*$/u, '') ?? '',
      )
      const title = `${[...new Set(names)].join('和')}：两地对照`
      page.title = page.title.replace(heading.textContent.trim(), title)
      heading.textContent = title
      history.replaceState(
        null,
        '',
        `?${new URLSearchParams(new FormData(form) as unknown as string[][]).toString()}`,
      )
      if (announce) status.textContent = `现在对照${[...new Set(names)].join('和')}`
    } catch {
      fetched.clear()
      status.textContent = '没有载入成功，可能是网络断了。可以过一会儿再试。'
    }
  }

  const asked = new URLSearchParams(location.search)
  let changed = false
  for (const field of fields) {
    const wanted = asked.get(field.name)
    if (wanted === null || ![...field.options].some(({ value }) => value === wanted)) continue
    changed ||= field.value !== wanted
    field.value = wanted
  }
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void show(true)
  })
  if (changed) void show(false)
}
