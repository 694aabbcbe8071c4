import type { TimeZones } from '../db/people/personSettings.ts'
import * as store from '../db/people/personSettings.ts'
import type { Db, Mode, Store } from '../db/store/store.ts'
import type { Actor } from '../domain/base/actor.ts'
import { fail } from '../domain/base/errors.ts'
import { dayIn, isTimeZone } from '../domain/base/timeZone.ts'
import type { World } from './call.ts'
import type { Call, CallOptions } from './index.ts'
import type { Context } from './operation.ts'
import { recentZonesOf } from './recentZones.ts'

/** When it is, and where that is which day. */
export type Time = Pick<Context, 'now' | 'timeZone' | 'today'>

/**
 * The time of one call. The day is counted in the zone the person chose; else in that of the
 * device that asks; else in that of the last one. The zone of a server says nothing of a person.
 *
 * @throws AppError when the device names a zone that does not exist.
 */
export function timeOf(world: World, actor: Actor, mode: Mode, options: CallOptions) {
  const device = zoneOf(options)
  const now = world.now()
  const recent = recentZonesOf(world)
  // A command decides on which day something is kept, so it reads the zones anew.
  const young = mode === 'read' ? recent.find(actor, now) : undefined
  let isNew = false
  function timeIn(known: TimeZones): Time {
    isNew = device !== undefined && !saysNothing(device) && device !== known.device
    const timeZone = [known.chosen, device, known.device].find(isKnownHere) ?? 'UTC'
    return { now, timeZone, today: dayIn(now, timeZone) }
  }
  async function findIn(db: Db): Promise<Time> {
    if (young) return timeIn(young)
    const known = await store.findTimeZones(db, actor)
    if (mode === 'read') recent.keep(actor, known, now)
    return timeIn(known)
  }
  return {
    findIn,
    /** For what begins outside of a transaction. */
    find: async ({ transaction }: Store): Promise<Time> =>
      young ? timeIn(young) : transaction(actor, 'read', findIn),
    /** Keeps where the device is. A query may not write, so this has a transaction of its own. */
    async rememberIn({ transaction }: Store): Promise<void> {
      if (mode === 'write') recent.forget(actor)
      if (!isNew || device === undefined) return
      // What was asked for is done. Where nothing can be written now, the next call tries again.
      await transaction(actor, 'write', (db) => store.putDeviceTimeZone(db, actor, device)).catch(
        () => {},
      )
      recent.forget(actor)
    },
  }
}

/** Makes calls from a device in a time zone. */
export function callIn(timeZone: string | undefined, call: Call): Call {
  return (name, input, options) => call(name, input, { timeZone, ...options })
}

/**
 * The zone of the device that asks, if it says so.
 *
 * @throws AppError when there is no such zone.
 */
export function zoneOf({ timeZone }: CallOptions): string | undefined {
  if (timeZone !== undefined && !isTimeZone(timeZone))
    fail(
      'invalid',
      `There is no time zone “${timeZone.slice(0, 60)}”. Name one such as Europe/Lisbon.`,
    )
  return timeZone
}

/** Machines that nobody told where they are count in UTC: no reason to forget a zone. */
function saysNothing(device: string): boolean {
  return /^(?:Etc\/)?(?:UTC|UCT|GMT|Zulu|Universal|Unknown)$/i.test(device)
}

/** A zone kept by a newer version may be unknown to this one. */
function isKnownHere(timeZone: string | null | undefined): timeZone is string {
  return typeof timeZone === 'string' && isTimeZone(timeZone)
}
