import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import { findAllEvidence, listEvidence } from '../../db/log/evidence.ts'
import { listNames } from '../../db/people/organisations.ts'
import { listNeedStates } from '../../db/sweetSpot/needs.ts'
import { Day } from '../../domain/base/day.ts'
import { fail } from '../../domain/base/errors.ts'
import { EvidenceId, LadderId } from '../../domain/base/id.ts'
import type { Evidence } from '../../domain/log/evidence.ts'
import { toldInside, toldOutside } from '../../domain/packets/discretion.ts'
import { bragSections, cvSections, entriesForCv } from '../../domain/packets/packetDraft.ts'
import {
  Audience,
  type PacketContent,
  type PacketEntry,
  PacketKind,
  type PacketSection,
} from '../../domain/packets/packets.ts'
import type { Position } from '../../domain/people/profile.ts'
import { findTopic, type TopicTree } from '../../domain/topics/topicTree.ts'
import type { Context } from '../operation.ts'
import { loadTree } from '../topics/topics.ts'
import { authorOf } from './author.ts'
import { promotionParts, type ToldEntry } from './promotion.ts'

const mostEntries = 500
const yes = (what: string) => z.boolean(`${what} is true or false.`).default(false)

/** What packet somebody wants. */
export const PacketWish = z.object({
  kind: PacketKind,
  audience: Audience,
  from: Day,
  to: Day,
  entries: z
    .array(EvidenceId)
    .max(mostEntries, 'Choose up to 500 entries.')
    .optional()
    .describe('If omitted: every entry of the period, or for a CV up to 8 of each position.'),
  ladder: LadderId.optional().describe(
    'For a promotion case; the ladder of your title if omitted.',
  ),
  level: z.string().max(120).optional().describe('The next level if omitted.'),
  confidential: z
    .array(EvidenceId)
    .max(mostEntries)
    .default([])
    .describe('Confidential entries to show in full to external readers.'),
  names: yes('names').describe('Show colleagues’ names to external readers.'),
  links: yes('links').describe('Show links to external readers.'),
})
export type PacketWish = z.infer<typeof PacketWish>

/** What a packet would say today, and what is kept back from its readers. */
export async function draftOf(context: Context, wish: PacketWish) {
  if (wish.to < wish.from)
    fail(
      'invalid',
      `The period ends on ${wish.to}, before it starts on ${wish.from}. Swap the days.`,
    )
  const { db, actor } = context
  const { jobs, ...author } = await authorOf(context, wish)
  const chosen = await chosenEntries(context, wish, jobs)
  const { colleagues } = await listNames(db, actor)
  const told = chosen.map((entry) => ({ entry, told: tellTo(wish, entry, colleagues) }))
  const tree = await loadTree(context)
  const entries = told.flatMap((each) => (each.told ? [{ ...each, told: each.told }] : []))
  const parts = await sectionsOf(context, wish, { entries, jobs, tree })
  const content: PacketContent = {
    title: titleOf(wish, parts.ladder?.level),
    ...author,
    from: wish.from,
    to: wish.to,
    intro: '',
    topics: wish.kind === 'promotion' ? [] : topicNames(tree, entries),
    ...parts,
  }
  return { content, keptBack: keptBack(told) }
}

/** The entries that were asked for; if none were, those of the period, or the main ones for a CV. */
async function chosenEntries(
  { db, actor }: Context,
  wish: PacketWish,
  jobs: readonly Position[],
): Promise<Evidence[]> {
  if (wish.entries) {
    const found = await findAllEvidence(db, actor, wish.entries)
    if (found.length < new Set(wish.entries).size)
      fail('not_found', 'One of these entries is no longer in your log.')
    return found
  }
  const listed = await listEvidence(db, actor, wish, { limit: mostEntries, offset: 0 })
  const main = wish.kind === 'cv' ? entriesForCv(jobs, listed) : listed
  return findAllEvidence(
    db,
    actor,
    main.map(({ id }) => id),
  )
}

function tellTo(wish: PacketWish, entry: Evidence, colleagues: readonly string[]) {
  if (wish.audience === 'inside') return toldInside(entry)
  const { names, links } = wish
  return toldOutside(entry, colleagues, { confidential: new Set(wish.confidential), names, links })
}

function keptBack(told: readonly { entry: Evidence; told: PacketEntry | null }[]) {
  return {
    confidential: told.filter((each) => each.told === null).map(({ entry }) => entry.id),
    reworded: told
      .filter((each) => each.told !== null && each.told.text !== each.entry.text)
      .map(({ entry }) => entry.id),
  }
}

interface Told {
  entries: readonly ToldEntry[]
  jobs: readonly Position[]
  tree: TopicTree
}

async function sectionsOf(
  context: Context,
  wish: PacketWish,
  { entries, jobs, tree }: Told,
): Promise<{ sections: PacketSection[]; ladder: PacketContent['ladder'] }> {
  const { db, actor } = context
  const told = entries.map((each) => each.told)
  if (wish.kind === 'cv') return { sections: cvSections(jobs, told), ladder: null }
  if (wish.kind === 'brag') {
    const needs = new Map((await listNeedStates(db, actor)).map(({ id, topic }) => [id, topic]))
    const grouped = entries.map(({ entry, told: words }) => {
      const topic = (entry.need && needs.get(entry.need)) ?? entry.topics[0]
      return { entry: words, group: (topic && findTopic(tree, topic)?.name) ?? '' }
    })
    return { sections: bragSections(grouped), ladder: null }
  }
  return promotionParts(context, wish, entries)
}

function titleOf({ kind, from, to }: PacketWish, level: string | undefined): string {
  if (kind === 'cv') return 'CV'
  if (kind === 'promotion') return `Promotion case: ${level}`
  return `Brag document, ${monthOf(from)} – ${monthOf(to)}`
}

function monthOf(day: Day): string {
  return Temporal.PlainDate.from(day).toLocaleString('en-GB', { month: 'long', year: 'numeric' })
}

function topicNames(tree: TopicTree, entries: readonly ToldEntry[]): string[] {
  const times = new Map<string, number>()
  for (const topic of entries.flatMap(({ entry }) => entry.topics)) {
    const name = findTopic(tree, topic)?.name
    if (name) times.set(name, (times.get(name) ?? 0) + 1)
  }
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .map(([name]) => name)
    .slice(0, 20)
}
