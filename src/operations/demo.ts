import { demoActor, demoIsThere, loadDemo, removeDemo } from '../db/demo/load.ts'
import { findActor } from '../db/people/organisations.ts'
import { dayIn } from '../domain/base/timeZone.ts'
import { callAs, type World } from './call.ts'
import { zoneOf } from './clock.ts'
import type { Call, CallOptions } from './index.ts'

/** The made-up company Northlight: an organisation of its own, which can be removed without a trace. */
export interface Demo {
  isThere(): Promise<boolean>
  /** Sets it up, or up again, as of today where the device is. */
  add(options?: CallOptions): Promise<void>
  remove(): Promise<void>
  /** Calls as one of its people; `undefined` when there is no such person, or no demo. */
  callAs(handle: string): Promise<Call | undefined>
}

/** The demo in a store of this process. */
export function demoIn(world: World): Demo {
  return {
    isThere: () => demoIsThere(world.store),
    async add(options = {}) {
      await loadDemo(world.store, dayIn(world.now(), zoneOf(options) ?? 'UTC'))
    },
    remove: () => removeDemo(world.store),
    async callAs(handle) {
      const actor = demoActor(handle)
      const member = await world.store.transaction(actor, 'read', (db) => findActor(db, actor))
      return member && callAs(world, actor)
    },
  }
}
