import config from '../../astro.config.mjs'
import { vocabulary } from '../../src/plan/vocabulary.ts'

interface Renderer {
  process(mdx: string, path: string, frontMatter: object): Promise<{ code: string }>
}

const processor = config.markdown?.processor as unknown as {
  createMdxRenderer(shared: object, options: object): Promise<Renderer>
}
const renderer = await processor.createMdxRenderer({ syntaxHighlight: false }, { optimize: false })

/** In the place of Astro's runtime: an element is the text of its children. */
const runtime = `const _Fragment = '', _jsx = (name, { children }) => [children].flat(9).join(''), _jsxs = _jsx;`

/** The text that the site's own MDX processor builds from a file, with nothing but text in its components. */
export async function builtText(mdx: string): Promise<string> {
  const { code } = await renderer.process(mdx, '/plan.mdx', {})
  const module = `${runtime}\n${code.replace(/^import .*$/mu, '')}\nexport default MDXContent`
  const url = `data:text/javascript;base64,${Buffer.from(module).toString('base64')}`
  const { default: content } = (await import(url)) as { default: (props: object) => string }
  return content({ components: componentNames })
}

const componentNames = Object.fromEntries(
  Object.values(vocabulary).map(({ component }) => [component, component]),
)
