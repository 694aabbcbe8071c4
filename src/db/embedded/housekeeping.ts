import type pg from 'pg'
import {
  dueTidying,
  type HouseRules,
  hasWritten,
  houseRules,
  inspect,
  isCheckpointDue,
  type State,
} from './maintenance.ts'
import type { Watch } from './watch.ts'

/** Tidying waits for a moment when nobody else does, but not for more looks than this. */
const patienceInLooks = 30

type House = { pool: pg.Pool; unhurried: Watch['unhurried']; report(error: Error): void }

export type Housekeeping = {
  /** Nothing is done while some work goes on. */
  undisturbed<Result>(work: () => Promise<Result>): Promise<Result>
  stop(): void
}

/**
 * Does what a PostgreSQL server does in the background, and single-user mode never:
 * without it the log grew to 2 GB and a table to many times its rows.
 *
 * It waits in the pool's queue like anybody, so it is never inside somebody's
 * transaction, and does one thing at a time. An idle database is left alone.
 */
export function keepHouse(
  { pool, unhurried, report }: House,
  rules: HouseRules = houseRules,
): Housekeeping {
  let timer: NodeJS.Timeout | undefined
  let isOver = false
  let guarded = 0
  let isSoon = false
  let isOurs = false
  let writtenSince: number | undefined
  let putOff = 0

  function plan(waitInMs: number): void {
    clearTimeout(timer)
    if (isOver) return
    timer = setTimeout(() => void look().catch(report), waitInMs).unref()
  }

  function noticeUse(): void {
    if (isOurs || isSoon) return
    isSoon = true
    plan(rules.lookAfterInMs)
  }

  async function look(): Promise<void> {
    isSoon = false
    const client = await connect()
    try {
      if (guarded > 0) plan(rules.lookAfterInMs)
      else await unhurried(() => keep(client))
      client.release()
    } catch (error) {
      client.release(true)
      throw error
    }
  }

  async function connect(): Promise<pg.PoolClient> {
    isOurs = true
    const asked = pool.connect()
    return asked.finally(() => {
      isOurs = false
    })
  }

  async function keep(client: pg.PoolClient): Promise<void> {
    const state = await inspect(client, rules)
    const chores = [...(isCheckpointTime(state) ? ['CHECKPOINT'] : []), ...chooseTidying(state)]
    for (const chore of chores) await client.query(chore)
    // More may be due, and what a chore itself has written is to be checkpointed, too.
    if (chores.length > 0) plan(rules.lookAfterInMs)
    else if (hasWritten(state)) plan(rules.checkpointAfterInMs)
  }

  function isCheckpointTime(state: State): boolean {
    if (hasWritten(state)) writtenSince ??= performance.now()
    else writtenSince = undefined
    const writtenFor = writtenSince === undefined ? 0 : performance.now() - writtenSince
    return isCheckpointDue(state, writtenFor, rules)
  }

  function chooseTidying(state: State): string[] {
    const tidying = dueTidying(state, rules)
    putOff = tidying && pool.waitingCount > 0 ? putOff + 1 : 0
    return tidying && (putOff === 0 || putOff > patienceInLooks) ? [tidying] : []
  }

  pool.on('acquire', noticeUse)
  return {
    async undisturbed(work) {
      guarded += 1
      try {
        return await work()
      } finally {
        guarded -= 1
      }
    },
    stop() {
      isOver = true
      pool.off('acquire', noticeUse)
      clearTimeout(timer)
    },
  }
}
