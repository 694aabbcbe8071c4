import { Hono } from 'hono'
import type * as z from 'zod'
import type { Day } from '../domain/base/day.ts'
import { fail } from '../domain/base/errors.ts'
import { plainMessage } from '../domain/base/plainMessages.ts'
import type { Report } from '../domain/base/progress.ts'
import { type RepositoryFound, RepositorySearch } from '../domain/log/collecting.ts'
import { sentence } from '../operations/call.ts'
import type { Call } from '../operations/index.ts'
import { answerInLines, linesOfJson } from './inLines.ts'
import type { Log } from './observe.ts'
import { proposeAll } from './proposingAll.ts'
import { deviceOf } from './timeZone.ts'

/** Who waits for it, and how they stop it. */
interface Watch {
  today: Day
  report: Report
  signal?: AbortSignal | undefined
}

/** Ways to find work on this machine. They exist only on a computer of the person's own. */
export interface Collecting {
  repository(search: RepositorySearch, watch: Watch): Promise<RepositoryFound>
}

/**
 * `POST /api/collectRepository`: imports a repository of this computer as proposals. No operation:
 * it acts on the computer, exists only where a server is one person's own, and is for the page
 * alone, so that no assistant and nobody in the demo can ask for it.
 */
export function collectingRoutes(
  collecting: Collecting,
  callOf: () => Promise<Call>,
  log: Log,
): Hono {
  const app = new Hono()
  app.post('/api/collectRepository', async (c) => {
    const search = checked(RepositorySearch, await c.req.json().catch(notJson))
    const ask = asking(await callOf(), c.req.raw)
    const work = (report: Report) => importRepository(collecting, search, { ...ask, report })
    if (c.req.header('accept') === linesOfJson) return answerInLines(log, work)
    return c.json(await work(() => {}))
  })
  return app
}

interface Asking {
  call: Call
  signal: AbortSignal
  report: Report
}

function asking(call: Call, request: Request): Omit<Asking, 'report'> {
  const device = deviceOf(request)
  return {
    call: (name, input, options) => call(name, input, { ...device, ...options }),
    signal: request.signal,
  }
}

async function importRepository(
  collecting: Collecting,
  search: RepositorySearch,
  { call, signal, report }: Asking,
) {
  const { today } = await call('showSweetSpot', {})
  const found = await collecting.repository(search, { today, report, signal })
  const { repository, people } = found
  const isMine = found.candidates.length > 0 || people.some(({ isMe }) => isMe)
  const source = { kind: 'git', name: repository, goOn: '' } as const
  const saved = isMine ? await proposeAll(call, source, found, report) : nothing
  return { repository, people, ...saved }
}

/** A repository without a commit of the person's own is not saved as one that was read. */
const nothing = { offered: 0, logged: 0, declined: 0, leftOut: [] }

function checked<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input, { error: plainMessage })
  return result.success ? result.data : fail('invalid', sentence(result.error))
}

function notJson(): never {
  return fail('invalid', 'The body is not JSON.')
}
