import type { TimeZones } from '../db/people/personSettings.ts'
import type { Actor } from '../domain/base/actor.ts'
import type { PersonId } from '../domain/base/id.ts'
import type { World } from './call.ts'

/** How long another process may have changed a zone before a query here notices. */
const youngInMs = 10_000
const most = 10_000

interface RecentZones {
  find(actor: Actor, now: string): TimeZones | undefined
  keep(actor: Actor, zones: TimeZones, now: string): void
  forget(actor: Actor): void
}

const ofWorlds = new WeakMap<World, RecentZones>()

/**
 * Time zones read a moment ago, so that a query need not wait for them before its own statement.
 * Commands read them anew and end what is kept.
 */
export function recentZonesOf(world: World): RecentZones {
  const known = ofWorlds.get(world) ?? recentZones()
  ofWorlds.set(world, known)
  return known
}

function recentZones(): RecentZones {
  const kept = new Map<PersonId, { zones: TimeZones; until: number }>()
  return {
    find({ personId }, now) {
      const found = kept.get(personId)
      return found && Date.parse(now) < found.until ? found.zones : undefined
    },
    keep({ personId }, zones, now) {
      if (kept.size >= most) kept.clear()
      kept.set(personId, { zones, until: Date.parse(now) + youngInMs })
    },
    forget: ({ personId }) => void kept.delete(personId),
  }
}
