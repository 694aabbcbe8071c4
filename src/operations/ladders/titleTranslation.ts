import * as z from 'zod'
import { listTitles } from '../../db/ladders/titles.ts'
import { type EvidenceGist, listGists } from '../../db/log/evidenceGists.ts'
import type { Day } from '../../domain/base/day.ts'
import { LadderId } from '../../domain/base/id.ts'
import { firstDayOf, monthOf } from '../../domain/base/months.ts'
import { ringOf } from '../../domain/base/rings.ts'
import type { Scope } from '../../domain/base/scope.ts'
import { calledOn, titleRule } from '../../domain/ladders/titleTranslation.ts'
import { actingRing, ringEvidence } from '../../domain/scope/actingScope.ts'
import { type Context, query } from '../operation.ts'
import { ladderOf } from './ladders.ts'
import { placeToday } from './titles.ts'

/** More entries than this in a year are not told apart. */
const mostRecent = 5000
/** How many of the entries that speak for the ring are quoted. */
const mostQuoted = 12

export const translateTitle = query({
  summary:
    'Show what your last twelve months would be called on another ladder: through scope, as an ' +
    'interval of levels with the sentences of both ladders side by side, or why that cannot be said.',
  input: z.object({ ladder: LadderId.describe('The other ladder.') }),
  async run(context, { ladder: id }) {
    const { db, actor, today } = context
    const there = await ladderOf(context, id)
    const month = monthOf(today)
    // One month more than the window, for the present month has perhaps only begun.
    const from = firstDayOf(month - titleRule.window)
    const entries = await listGists(db, actor, { from, to: today, most: mostRecent })
    const standings = ringEvidence(entries, today, titleRule)
    const ring = actingRing(standings)?.ring ?? null
    return {
      rule: titleRule,
      from,
      ring,
      standings: standings.map(({ ring: each, entries: count, months, held }) => ({
        ring: each,
        entries: count,
        months,
        held,
      })),
      entries: entries.length,
      unsaid: entries.filter(({ scope }) => scope === null).length,
      speaking: speakingFor(entries, ring),
      here: await hereOn(context, ring),
      there: {
        ladder: { id, name: there.name, version: there.version },
        called: ring === null ? null : calledOn(there.ladder, ring),
      },
    }
  },
})

/** The latest entries at the ring or wider. */
function speakingFor(entries: readonly EvidenceGist[], ring: Scope | null): Quoted[] {
  if (ring === null) return []
  return entries
    .filter(({ scope }) => scope !== null && ringOf(scope) >= ringOf(ring))
    .slice(-mostQuoted)
    .map(({ id, day, text, scope }) => ({ id, day, text, scope }))
    .reverse()
}

type Quoted = Pick<EvidenceGist, 'id' | 'text' | 'scope'> & { day: Day }

/** One's own title, and what one's own ladder calls the same ring. */
async function hereOn(context: Context, ring: Scope | null) {
  const titles = await listTitles(context.db, context.actor)
  const place = await placeToday(context, titles)
  if (!place) return null
  const { ladder } = await ladderOf(context, place.ladder.id as LadderId)
  return {
    ladder: place.ladder,
    title: titles.at(-1)!.title,
    level: place.level,
    called: ring === null ? null : calledOn(ladder, ring),
  }
}
