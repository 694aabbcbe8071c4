import * as z from 'zod'
import { listTitles } from '../../db/ladders/titles.ts'
import { renamePerson } from '../../db/people/organisations.ts'
import { findProfile, putProfile } from '../../db/people/profiles.ts'
import { addDays } from '../../domain/base/days.ts'
import { fail } from '../../domain/base/errors.ts'
import type { Title } from '../../domain/ladders/titles.ts'
import { PersonName } from '../../domain/people/people.ts'
import { emptyProfile, inOrder, type Position, Profile } from '../../domain/people/profile.ts'
import { type Context, command, query } from '../operation.ts'
import { whoActs } from './organisations.ts'

export const showProfile = query({
  summary: 'Show what your documents say about you: name, contact details and positions.',
  input: z.object({}),
  async run(context) {
    const { name } = await whoActs(context)
    const found = await findProfile(context.db, context.actor)
    const profile = found ?? { ...emptyProfile, positions: await positionsFromTitles(context) }
    return { name, ...profile, asked: found !== undefined }
  },
})

export const setProfile = command({
  summary: 'Set your name, contact details and positions. Documents use them.',
  input: Profile.extend({ name: PersonName }),
  async run({ db, actor, today }, { name, ...profile }) {
    for (const { title, employer, since } of profile.positions)
      if (since > today)
        fail('invalid', `${title} at ${employer} starts on ${since}, which is in the future.`)
    const saved = { ...profile, positions: inOrder(profile.positions) }
    await renamePerson(db, actor, name)
    await putProfile(db, actor, saved)
    return { name, ...saved, asked: true }
  },
})

/** Positions to start from: the titles somebody had, at the organisation they are in. */
async function positionsFromTitles(context: Context): Promise<Position[]> {
  const { organisation } = await whoActs(context)
  if (organisation.kind === 'private') return []
  return positionsOf(await listTitles(context.db, context.actor), organisation.name)
}

/** Titles as positions at one employer, each until the day before the next. */
export function positionsOf(titles: readonly Title[], employer: string): Position[] {
  return titles.map(({ title, since }, index) => {
    const next = titles[index + 1]?.since
    return { employer, title, since, until: next === undefined ? null : addDays(next, -1) }
  })
}
