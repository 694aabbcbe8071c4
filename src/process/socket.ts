import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Send } from '../operations/remote.ts'

/** How often a request is sent again while the owner is still starting. */
const patience = 100

/** Sends requests to the process that holds a data folder, over its socket. */
export function sendOver(socketPath: string): Send {
  return async (path, given) => {
    for (let attempt = 1; ; attempt++) {
      const { status, body } = await sendOnce(socketPath, path, given)
      if (status !== 503 || attempt === patience)
        return { ok: status < 300, json: async () => JSON.parse(body) as unknown }
      await sleep(100)
    }
  }
}

function sendOnce(
  socketPath: string,
  path: string,
  { method, headers, body }: Parameters<Send>[1],
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { socketPath, path, method, headers: { ...headers, host: 'localhost' } },
      (response) => {
        const { statusCode: status = 500 } = response
        text(response).then((answered) => resolve({ status, body: answered }), reject)
      },
    )
    sent.once('error', reject)
    sent.end(body)
  })
}
