import { AppError } from '../domain/base/errors.ts'
import type { RepositoryOutcome, RepositorySearch } from '../domain/log/collecting.ts'
import type { Topic } from '../domain/topics/topics.ts'
import type { Call, CallOptions } from '../operations/index.ts'
import { askAt, remote } from '../operations/remote.ts'
import { send } from './device.ts'
import type { Start } from './start.ts'

/** The topic tree, and what it is called as long as no topic changes. */
export interface Topics {
  version: string
  topics: readonly Topic[]
}

/** Who answers a page: every operation, and the topics apart, since they seldom change. */
export interface Server {
  call: Call
  topics(): Promise<Topics>
  /** Imports a repository of this computer; missing where that is not possible. */
  collectRepository?:
    | ((search: RepositorySearch, options: CallOptions) => Promise<RepositoryOutcome>)
    | undefined
}

/** The server that sent the page. `base` is `/demo/<handle>` inside the demo, otherwise nothing. */
export function serverAt({ base, collects = false }: Pick<Start, 'base' | 'collects'>): Server {
  return {
    call: remote(send, base),
    topics: () => topicsAt(base),
    collectRepository: collects ? collectRepository : undefined,
  }
}

async function collectRepository(search: RepositorySearch, options: CallOptions) {
  return (await askAt(send, '/api/collectRepository', search, options)) as RepositoryOutcome
}

/** The browser's own cache asks with the ETag it has. */
async function topicsAt(base: string): Promise<Topics> {
  const answer = await fetch(`${base}/api/topics`).catch(() => undefined)
  if (!answer?.ok)
    throw new AppError('unavailable', 'Fairwind does not answer. Is it still running?')
  return (await answer.json()) as Topics
}
