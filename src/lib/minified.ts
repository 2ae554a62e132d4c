import { minifySync } from 'vite'

/** A script of ours as it is sent: without what only people read. Throws when it is no valid script. */
export function minified(script: string): string {
  const { code, errors } = minifySync('script.js', script)
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '))
  return code
}
