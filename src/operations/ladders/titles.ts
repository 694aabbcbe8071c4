import * as z from 'zod'
import { findLadder, findLadders } from '../../db/ladders/ladders.ts'
import * as store from '../../db/ladders/titles.ts'
import { fail } from '../../domain/base/errors.ts'
import type { Level } from '../../domain/ladders/ladders.ts'
import { type Title, Titles } from '../../domain/ladders/titles.ts'
import { NamedPerson } from '../../domain/log/evidence.ts'
import { type Context, command, query } from '../operation.ts'
import { gone } from './ladders.ts'

export const showTitles = query({
  summary: 'Show the titles you have had, and who decides about your level.',
  input: z.object({}),
  async run({ db, actor }) {
    return {
      titles: await store.listTitles(db, actor),
      decisionMakers: await store.listDecisionMakers(db, actor),
    }
  },
})

export const setTitles = command({
  summary: 'Say which titles you have had, since when, and where they stand on a ladder.',
  input: z.object({ titles: Titles }),
  async run(context, { titles }) {
    const { db, actor, today } = context
    for (const { since, title } of titles)
      if (since > today) fail('invalid', `${title} begins on ${since}, which is still to come.`)
    await refuseUnknownLevels(context, titles)
    await store.replaceTitles(db, actor, titles)
    return { titles: await store.listTitles(db, actor) }
  },
})

async function refuseUnknownLevels(
  { db, actor }: Context,
  titles: readonly Title[],
): Promise<void> {
  const ids = new Set(titles.flatMap(({ ladder }) => ladder ?? []))
  const ladders = await findLadders(
    db,
    actor,
    [...ids].map((id) => ({ id, version: null })),
  )
  const byId = new Map(ladders.map((each) => [each.id, each]))
  for (const { ladder: id, level } of titles) {
    if (id === null) continue
    const { name, ladder } = byId.get(id) ?? fail('not_found', gone)
    if (!ladder.levels.some((each) => each.id === level))
      fail('not_found', `${name} has no level ${level}. It was changed, perhaps; choose again.`)
  }
}

export const setDecisionMakers = command({
  summary: 'Say who decides about your level, so that you see what they have not seen.',
  input: z.object({ names: z.array(NamedPerson).max(20, 'Name twenty people at the most.') }),
  async run({ db, actor }, { names }) {
    await store.replaceDecisionMakers(db, actor, [...new Set(names)])
    return { decisionMakers: await store.listDecisionMakers(db, actor) }
  },
})

/** Where somebody stands on a ladder: their level there, and the next one. */
export interface Place {
  ladder: { id: string; name: string; version: number }
  level: Level
  /** `null` at the top. */
  next: Level | null
}

/** Where the latest title stands on its ladder; `null` when it stands on none that is there. */
export async function placeToday(
  context: Context,
  titles: readonly Title[],
): Promise<Place | null> {
  const latest = titles.at(-1)
  if (!latest?.ladder) return null
  const found = await findLadder(context.db, context.actor, latest.ladder)
  if (!found) return null
  const { id, name, version, ladder } = found
  const index = ladder.levels.findIndex((each) => each.id === latest.level)
  if (index < 0) return null
  return {
    ladder: { id, name, version },
    level: ladder.levels[index]!,
    next: ladder.levels[index + 1] ?? null,
  }
}
