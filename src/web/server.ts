import { AppError } from '../domain/base/errors.ts'
import type { Topic } from '../domain/topics/topics.ts'
import type { Call } from '../operations/index.ts'
import { remote } from '../operations/remote.ts'
import { send } from './device.ts'

/** The topic tree, and what it is called as long as no topic changes. */
export interface Topics {
  version: string
  topics: readonly Topic[]
}

/** Who answers a page: every operation, and the topics apart, since they seldom change. */
export interface Server {
  call: Call
  topics(): Promise<Topics>
}

/** The server that sent the page. `base` is `/demo/<handle>` inside the demo, otherwise nothing. */
export function serverAt(base: string): Server {
  return { call: remote(send, base), topics: () => topicsAt(base) }
}

/** The browser's own cache asks with the ETag it has. */
async function topicsAt(base: string): Promise<Topics> {
  const answer = await fetch(`${base}/api/topics`).catch(() => undefined)
  if (!answer?.ok)
    throw new AppError('unavailable', 'Fairwind does not answer. Is it still running?')
  return (await answer.json()) as Topics
}
