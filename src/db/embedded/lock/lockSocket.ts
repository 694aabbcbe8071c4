import { once } from 'node:events'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'

/** Who holds a folder, as told by `GET /owner`. */
export type Owner = {
  pid: number
  host: string
  /** When the folder was taken, as an ISO moment. */
  since: string
  /** Where a browser finds it, once it serves people. */
  address: string | null
}

/** The HTTP server on the socket that is the lock. */
export type Door = {
  open(path: string): Promise<void>
  serve(listener: RequestListener): void
  setAddress(address: string | null): void
  close(): Promise<void>
}

/** Answers `GET /owner` itself, and all else by the listener it is given later. */
export function createDoor(owner: Owner): Door {
  let address = owner.address
  let listener: RequestListener | undefined

  const answer: RequestListener = (request, response) => {
    if (request.url === '/owner') return sendJson(response, 200, { ...owner, address })
    if (listener) return listener(request, response)
    response.setHeader('Retry-After', '1')
    sendJson(response, 503, { error: { code: 'starting', message: 'Fairwind is starting.' } })
  }
  const server = createServer(answer)

  return {
    async open(path) {
      server.listen(path)
      await once(server, 'listening')
      // The lock alone is no reason for a process to stay.
      server.unref()
    },
    serve(next) {
      listener = next
    },
    setAddress(next) {
      address = next
    },
    async close() {
      if (!server.listening) return
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}
