import { beforeAll, beforeEach } from 'vitest'
import { openTestDatabase, type TestDatabase } from './db/store/testDatabase.ts'
import { baseTopics } from './db/topics/baseTopics.ts'
import { Day } from './domain/base/day.ts'
import type { World } from './operations/call.ts'
import type { Call } from './operations/index.ts'
import { type Installation, installationOn } from './operations/installation.ts'
import { openReading } from './readers/worker/reading.ts'

let opened: Promise<TestDatabase> | undefined

/** One real database for all the test files of a worker, opened when the first one asks. */
function database(): Promise<TestDatabase> {
  opened ??= openTestDatabase()
  return opened
}

export const testDay = Day.parse('2026-03-18')

/** What a test arranges with: a call, a world whose day can be moved, and the installation. */
export interface System {
  call: Call
  world: World
  installation: Installation
  /** What lies below the store. */
  database: TestDatabase
  /** Makes it another day, at noon in UTC, or another instant. */
  itIs(time: string): void
  /** Makes the next installation found a record of its own, beside those there are. */
  forgetLocal(): Promise<void>
}

function noonOf(day: Day): string {
  return `${day}T12:00:00Z`
}

/** An empty installation on a real database before each test, on a fixed day, with counted ids. */
export function emptySystem(): System {
  const system = {} as System
  beforeAll(async () => {
    await database()
  })
  beforeEach(async () => {
    system.database = await database()
    const { store, empty, forgetLocal } = system.database
    await empty()
    await system.world?.reading.close()
    let now = noonOf(testDay)
    let ids = 0
    system.itIs = (time) => {
      now = time.includes('T') ? time : noonOf(Day.parse(time))
    }
    system.forgetLocal = forgetLocal
    system.world = {
      store,
      reading: openReading(),
      now: () => now,
      newId: () => `00000000-0000-7000-8000-${String(++ids).padStart(12, '0')}`,
      newSecret: () => `secret-${++ids}`,
      baseTopics,
    }
    system.installation = await installationOn(system.world)
    system.call = ((name, input, options) => system.installation.call(name, input, options)) as Call
  })
  return system
}

/** Calls of one of the people of the demo company, which has been added before. */
export async function demoCall({ installation }: System, handle: string): Promise<Call> {
  const call = await installation.demo.callAs(handle)
  if (!call) throw new Error(`Nobody in the demo company is called ${handle}.`)
  return call
}
