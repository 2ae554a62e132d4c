import { resolve } from 'node:path'
import { build } from 'vite'

/** A module of ours (its path from the project's root) with all that it imports, in one small file for browsers of the last three years. */
export async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: ['chrome111', 'edge111', 'firefox115', 'safari16.4', 'ios16.4'],
      rolldownOptions: {
        input: resolve(entry),
        output: { format: 'es' },
        // A library that is only imported does nothing by itself: what is not called is left out (yaml has 15 kB).
        treeshake: { moduleSideEffects: (id) => !id.includes('/node_modules/') },
      },
      modulePreload: false,
    },
  })
  const [chunk] = 'output' in built ? built.output : []
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not bundled into one file`)
  return chunk.code
}
