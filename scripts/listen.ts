import type { Server } from 'node:http'

/**
 * Listens on `port`, or, when `port` is taken and `strict` is not set, on the next free one of the ten that follow.
 * Resolves to the port it stands on; throws a plain sentence when there is none.
 */
export async function listen(server: Server, port: number, strict = false): Promise<number> {
  const last = strict ? port : Math.min(port + 10, 65_535)
  for (let tried = port; tried <= last; tried++) {
    if (await free(server, tried)) return tried
  }
  throw new Error(
    `端口 ${port}${strict ? '' : `—${last} 都`}被占用，请换一个：PORT=5000 npm start (port in use, set PORT)`,
  )
}

function free(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(new Error(`cannot listen on port ${port}: ${error.message}`, { cause: error }))
    }
    server.once('error', failed)
    server.listen(port, () => {
      server.off('error', failed)
      resolve(true)
    })
  })
}
