/** What tsc and ESLint take an `.astro` file for; `astro check` reads the file itself and its props. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js'

  const Component: AstroComponentFactory
  export default Component
}
