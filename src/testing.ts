import { beforeAll, beforeEach } from 'vitest'
import { baseTopics } from './db/baseTopics.ts'
import { openInMemory } from './db/embedded/open.ts'
import { migrate } from './db/migrate.ts'
import { type Store, storeOn } from './db/store.ts'
import { Day } from './domain/day.ts'
import type { World } from './operations/call.ts'
import type { Call } from './operations/index.ts'
import { type Installation, installationOn } from './operations/installation.ts'

interface Database {
  store: Store
  empty(): Promise<void>
  forgetLocal(): Promise<void>
}

let opened: Promise<Database> | undefined

/** One real database for all the test files of a worker, opened when the first one asks. */
function database(): Promise<Database> {
  opened ??= openInMemory().then(async ({ pool, close }) => {
    await migrate(pool)
    return {
      store: storeOn(pool, close),
      async empty() {
        await pool.query('truncate organisations cascade')
      },
      async forgetLocal() {
        await pool.query('delete from installation')
      },
    }
  })
  return opened
}

export const testDay = Day.parse('2026-03-18')

/** What a test arranges with: a call, a world whose day can be moved, and the installation. */
export interface System {
  call: Call
  world: World
  installation: Installation
  /** Makes it another day. */
  itIs(day: string): void
  /** Makes the next installation found a record of its own, beside those there are. */
  forgetLocal(): Promise<void>
}

/** An empty installation on a real database before each test, on a fixed day, with counted ids. */
export function emptySystem(): System {
  const system = {} as System
  beforeAll(async () => {
    await database()
  })
  beforeEach(async () => {
    const { store, empty, forgetLocal } = await database()
    await empty()
    let day = testDay
    let ids = 0
    system.itIs = (other) => {
      day = Day.parse(other)
    }
    system.forgetLocal = forgetLocal
    system.world = {
      store,
      today: () => day,
      newId: () => `00000000-0000-7000-8000-${String(++ids).padStart(12, '0')}`,
      baseTopics,
    }
    system.installation = await installationOn(system.world)
    system.call = ((name, input) => system.installation.call(name, input)) as Call
  })
  return system
}
