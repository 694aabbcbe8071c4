import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import { findLadders } from '../../db/ladders/ladders.ts'
import { listDecisionMakers, listTitles } from '../../db/ladders/titles.ts'
import { type EvidenceGist, listGists, listScopedDays } from '../../db/log/evidenceGists.ts'
import { Day } from '../../domain/base/day.ts'
import type { EvidenceId } from '../../domain/base/id.ts'
import { rings } from '../../domain/base/rings.ts'
import type { Title } from '../../domain/ladders/titles.ts'
import { trustByNeed } from '../../domain/log/trust.ts'
import { actingOver, actingRing, ringEvidence, usualRule } from '../../domain/scope/actingScope.ts'
import { fewButWide } from '../../domain/scope/fewButWide.ts'
import { lastScope } from '../../domain/scope/lastScope.ts'
import { monthRows } from '../../domain/scope/monthRows.ts'
import type { ScopedTitle } from '../../domain/scope/titleLag.ts'
import { titleLag } from '../../domain/scope/titleLag.ts'
import { placeToday } from '../ladders/titles.ts'
import { type Context, query } from '../operation.ts'
import { countingNeeds, needsInForce } from '../sweetSpot/countingNeeds.ts'
import { loadTree } from '../topics/topics.ts'

/** More dots than this are not told apart; older entries are counted instead. */
const mostDots = 400
const mostNeeds = 50
/** Further back, dots and what was seen of them are not told. */
const mostRecent = 2000
/** How many months of months × rings are sent. */
const monthsShown = 24

export const showScope = query({
  summary:
    'Show your scope from the log: each scope with its entries and since when it holds, since when ' +
    'your title asks for it, the last one that held, by month; and per need, who has seen what.',
  input: z.object({
    on: Day.optional().describe('As of an earlier day; today when left out.'),
  }),
  async run(context, { on = context.today }) {
    const { db, actor, today } = context
    const day = on < today ? on : today
    const entries = await listScopedDays(db, actor, day)
    const recent = await listGists(db, actor, {
      from: monthsBefore(day),
      to: day,
      most: mostRecent,
    })
    const titles = (await listTitles(db, actor)).filter(({ since }) => since <= day)
    const standings = ringEvidence(entries, day)
    const acting = actingRing(standings)
    const last = acting ? null : lastScope(entries, day)
    const over = actingOver(entries, day, monthsShown)
    const scoped = await scopedTitles(context, titles)
    return {
      day,
      rule: usualRule,
      standings,
      acting: acting?.ring ?? null,
      last,
      fewButWide: fewButWide(entries, day, (acting ?? last)?.ring ?? null),
      place: await placeToday(context, titles),
      titles: scoped,
      lags: standings.flatMap(({ ring, since }) =>
        since === null || ring === 'self' ? [] : [titleLag(ring, since, scoped, day)],
      ),
      months: monthRows(entries, day, monthsShown).map((row, index) => ({
        ...row,
        acting: over[index]!,
      })),
      dots: recent
        .filter(({ scope }) => scope !== null)
        .slice(-mostDots)
        .map(dotOf),
      entries: {
        scoped: entries.filter(({ scope }) => scope !== null).length,
        unsaid: entries.filter(({ scope }) => scope === null).length,
      },
      ...(await trust(context, recent, day)),
    }
  },
})

function monthsBefore(day: Day): Day {
  const before = Temporal.PlainDate.from(day).subtract({ months: monthsShown })
  return before.toString() as Day
}

interface Dot {
  id: EvidenceId
  day: Day
  ring: number
  text: string
}

function dotOf({ id, day, scope, text }: EvidenceGist): Dot {
  return { id, day, ring: rings.indexOf(scope!), text: text.slice(0, 120) }
}

/** Titles with the scope that their level asks for today. */
async function scopedTitles(
  { db, actor }: Context,
  titles: readonly Title[],
): Promise<ScopedTitle[]> {
  const ids = [...new Set(titles.flatMap(({ ladder }) => ladder ?? []))]
  const ladders = await findLadders(
    db,
    actor,
    ids.map((id) => ({ id, version: null })),
  )
  return titles.map(({ since, title, ladder: id, level }) => {
    const ladder = ladders.find((each) => each.id === id)?.ladder
    return {
      since,
      title,
      scope: ladder?.levels.find((each) => each.id === level)?.scope ?? null,
    }
  })
}

/** Within a year back: what was done long ago is known, or not worth telling any more. */
async function trust(context: Context, entries: readonly EvidenceGist[], day: Day) {
  const { db, actor } = context
  const yearAgo = Temporal.PlainDate.from(day).subtract({ years: 1 }).toString() as Day
  const recent = entries.filter((entry) => entry.day > yearAgo)
  const needs = (await needsOfInterest(context, recent, day)).slice(0, mostNeeds)
  const decisionMakers = await listDecisionMakers(db, actor)
  const byNeed = trustByNeed(
    needs.map(({ id }) => id),
    recent,
    decisionMakers,
  )
  const named = new Set(byNeed.flatMap(({ entries: ids }) => ids))
  return {
    decisionMakers,
    trust: byNeed.map((each, index) => ({ ...each, topic: needs[index]!.topic })),
    advancing: recent
      .filter(({ id }) => named.has(id))
      .slice(-mostDots)
      .map(({ id, day: on, text, seenBy }) => ({ id, day: on, text, seenBy })),
  }
}

/** The needs that an entry names, and those that count. */
async function needsOfInterest(context: Context, entries: readonly EvidenceGist[], day: Day) {
  const tree = await loadTree(context)
  const named = new Set(entries.map(({ need }) => need))
  const counting = new Set((await countingNeeds(context, tree, day)).map(({ id }) => id))
  const needs = await needsInForce(context, tree, day)
  return [
    ...needs.filter(({ id }) => named.has(id)),
    ...needs.filter(({ id }) => !named.has(id) && counting.has(id)),
  ]
}
