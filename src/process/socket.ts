import { request } from 'node:http'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Send } from '../operations/remote.ts'

/** How often a request is sent again while the owner is still starting. */
const patience = 100

/** Sends requests to the process that holds a data folder, over its socket. */
export function sendOver(socketPath: string): Send {
  return async (path, given) => {
    for (let attempt = 1; ; attempt++) {
      const answer = await sendOnce(socketPath, path, given)
      if (answer.status !== 503 || attempt === patience) return answer
      await answer.body?.cancel()
      await sleep(100)
    }
  }
}

function sendOnce(
  socketPath: string,
  path: string,
  { method, headers, body, signal }: Parameters<Send>[1],
): Promise<Response> {
  const options = { socketPath, path, method, headers: { ...headers, host: 'localhost' } }
  return new Promise((resolve, reject) => {
    const sent = request({ ...options, ...(signal && { signal }) }, (response) => {
      const { statusCode: status = 500 } = response
      resolve(new Response(Readable.toWeb(response) as ReadableStream, { status }))
    })
    sent.once('error', reject)
    sent.end(body)
  })
}
