import { freePort } from '../../free-port.ts'
import { listen } from '../../listen.ts'
import { wireServer } from './wire-server.ts'
import type { Sent } from './wire-server.ts'

/** Serves a folder while something is done with it: `use` gets the address of its root, without a slash at the end, and what is sent. */
export async function served<Done>(
  { folder, base }: { folder: string; base: string },
  delay: number,
  use: (origin: string, sent: Sent[]) => Promise<Done>,
): Promise<Done> {
  const { server, sent } = wireServer(folder, base, delay)
  const port = await listen(server, await freePort())
  try {
    return await use(`http://localhost:${port}${base.replace(/\/$/u, '')}`, sent)
  } finally {
    server.close()
    server.closeAllConnections()
  }
}
