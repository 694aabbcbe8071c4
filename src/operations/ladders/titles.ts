import * as z from 'zod'
import { findLadder, findLadders } from '../../db/ladders/ladders.ts'
import * as store from '../../db/ladders/titles.ts'
import { fail } from '../../domain/base/errors.ts'
import type { Level } from '../../domain/ladders/ladders.ts'
import { type Title, Titles } from '../../domain/ladders/titles.ts'
import { NamedPerson } from '../../domain/log/evidence.ts'
import { deletion } from '../deletion.ts'
import { type Context, query } from '../operation.ts'
import { gone } from './ladders.ts'

export const showTitles = query({
  summary: 'Show your titles and your decision makers.',
  input: z.object({}),
  async run({ db, actor }) {
    return {
      titles: await store.listTitles(db, actor),
      decisionMakers: await store.listDecisionMakers(db, actor),
    }
  },
})

export const setTitles = deletion({
  summary: 'Set your titles, since when you have had them, and their levels on a ladder.',
  input: z.object({ titles: Titles }),
  async run(context, { titles }) {
    const { db, actor, today } = context
    for (const { since, title } of titles)
      if (since > today) fail('invalid', `${title} starts on ${since}, which is in the future.`)
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
      fail(
        'not_found',
        `${name} has no level ${level}. The ladder may have changed. Choose a level again.`,
      )
  }
}

export const setDecisionMakers = deletion({
  summary: 'Set the people who decide about your level, to see which work they don’t know about.',
  input: z.object({ names: z.array(NamedPerson).max(20, 'Add up to 20 people.') }),
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
