import { listTitles } from '../../db/ladders/titles.ts'
import type { Member } from '../../db/people/organisations.ts'
import { profileOf } from '../../db/people/profiles.ts'
import type { Title } from '../../domain/ladders/titles.ts'
import type { Position, Profile } from '../../domain/people/profile.ts'
import type { Context } from '../operation.ts'
import { whoActs } from '../people/organisations.ts'
import { positionsOf } from '../people/profile.ts'
import type { PacketWish } from './packetDrafts.ts'

/** What a document says of the person who made it, and the jobs their entries were done in. */
export async function authorOf(context: Context, wish: PacketWish) {
  const { db, actor } = context
  const me = await whoActs(context)
  const titles = await listTitles(db, actor)
  const profile = await profileOf(db, actor)
  const { positions: _, ...contact } = profile
  const title = titles.at(-1)?.title ?? me.title
  const position = profile.positions.at(-1)
  return {
    name: me.name,
    label: (wish.kind === 'cv' && position?.title) || title || (position?.title ?? ''),
    organisation: employerOf(me) || (position?.employer ?? ''),
    contact: wish.audience === 'outside' ? contact : null,
    jobs: jobsOf(profile, titles, me, wish),
  }
}

/** The positions somebody listed, or else the titles they noted, or one job over the whole period. */
function jobsOf(
  { positions }: Profile,
  titles: readonly Title[],
  me: Member,
  { from }: PacketWish,
): Position[] {
  if (positions.length > 0) return positions
  if (titles.length > 0) return positionsOf(titles, employerOf(me))
  const title = me.title || 'Software engineer'
  return [{ employer: employerOf(me), title, since: from, until: null }]
}

/** The organisation somebody is in, unless it is their private space. */
function employerOf({ organisation }: Member): string {
  return organisation.kind === 'private' ? '' : organisation.name
}
