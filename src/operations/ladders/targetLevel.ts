import { listTitles } from '../../db/ladders/titles.ts'
import { fail } from '../../domain/base/errors.ts'
import type { LadderId } from '../../domain/base/id.ts'
import type { Ladder, Level } from '../../domain/ladders/ladders.ts'
import type { Context } from '../operation.ts'
import { ladderOf } from './ladders.ts'
import { placeToday } from './titles.ts'

/** The level somebody looks at: what they asked for, or else the next one on their own ladder. */
export async function targetLevelOf(
  context: Context,
  asked: { ladder?: LadderId | undefined; level?: string | undefined },
) {
  const place = await placeToday(context, await listTitles(context.db, context.actor))
  const id = asked.ladder ?? (place?.ladder.id as LadderId | undefined)
  if (id === undefined) return null
  const found = await ladderOf(context, id)
  const next = place?.ladder.id === id ? (place.next ?? place.level).id : undefined
  const level = levelOf(found.ladder, asked.level ?? next)
  return { ...found, version: found.shown, level }
}

function levelOf(ladder: Ladder, id: string | undefined): Level {
  if (id === undefined) return ladder.levels[0]!
  const level = ladder.levels.find((each) => each.id === id)
  return level ?? fail('not_found', `${ladder.name} has no level ${id.slice(0, 60)}.`)
}
