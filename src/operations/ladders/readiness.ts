import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import { deleteShown, insertShown, listShown } from '../../db/ladders/shownExpectations.ts'
import { listDecisionMakers } from '../../db/ladders/titles.ts'
import { findAllEvidence } from '../../db/log/evidence.ts'
import { type EvidenceGist, listGists } from '../../db/log/evidenceGists.ts'
import type { Day } from '../../domain/base/day.ts'
import { fail } from '../../domain/base/errors.ts'
import { EvidenceId, LadderId } from '../../domain/base/id.ts'
import { reaches } from '../../domain/base/rings.ts'
import type { Expectation, Level } from '../../domain/ladders/ladders.ts'
import { expectationReadiness, usualReadinessRule } from '../../domain/ladders/readiness.ts'
import { actingRing, ringEvidence } from '../../domain/scope/actingScope.ts'
import { deletion } from '../deletion.ts'
import { command, query } from '../operation.ts'
import { loadTopicIndex } from '../topics/topicIndexes.ts'
import { candidatesAmong, mostOffered } from './candidates.ts'
import { ladderOf } from './ladders.ts'
import { targetLevelOf } from './targetLevel.ts'

/** More entries than this in a year are not told apart. */
const mostRecent = 5000
/** How many of the entries that nothing asks for are sent. */
const mostUnasked = 30

export const showReadiness = query({
  summary:
    'Compare your log with what a level expects: nothing logged, emerging, sustained or ' +
    'recognised, each with its entries; and the entries linked to no expectation.',
  input: z.object({
    ladder: LadderId.optional().describe('The ladder of your title if omitted.'),
    level: z.string().max(120).optional().describe('The next level if omitted.'),
  }),
  async run(context, asked) {
    const { db, actor, today } = context
    const aim = await targetLevelOf(context, asked)
    if (!aim) return { aim: null }
    const { id, name, version, ladder, level } = aim
    const entries = await listGists(db, actor, {
      from: yearBefore(today),
      to: today,
      most: mostRecent,
    })
    const decisionMakers = await listDecisionMakers(db, actor)
    const shown = await listShown(db, actor, id)
    const like = candidatesAmong(entries, await loadTopicIndex(context))
    const expectations = ladder.expectations
      .filter((each) => each.level === level.id)
      .map((each) => standing(each, { entries, shown, decisionMakers, today, like }))
    return {
      aim: { ladder: { id, name, version }, level, levels: ladder.levels },
      competencies: ladder.competencies,
      rule: usualReadinessRule,
      decisionMakers,
      scope: scopeReadiness(entries, level, today),
      expectations,
      ...besides(entries, expectations),
    }
  },
})

interface Facts {
  entries: readonly EvidenceGist[]
  shown: readonly { expectation: string; evidence: EvidenceId }[]
  decisionMakers: readonly string[]
  today: Day
  like: ReturnType<typeof candidatesAmong>
}

function standing(
  expectation: Expectation,
  { entries, shown, decisionMakers, today, like }: Facts,
) {
  const ids = new Set(
    shown.filter((each) => each.expectation === expectation.id).map(({ evidence }) => evidence),
  )
  const showing = entries.filter(({ id }) => ids.has(id))
  return {
    ...expectation,
    ...expectationReadiness(showing, decisionMakers, today),
    entries: showing.map(({ id }) => id),
    seenBy: [...new Set(showing.flatMap(({ seenBy }) => seenBy))],
    offered: like(expectation.text, mostOffered, ids),
  }
}

/** The scope a level asks for, beside what the log shows. */
function scopeReadiness(entries: readonly EvidenceGist[], { scope }: Level, today: Day) {
  const standings = ringEvidence(entries, today)
  return {
    asked: scope,
    acting: actingRing(standings)?.ring ?? null,
    months: standings.find(({ ring }) => ring === scope)?.months ?? null,
    entries: scope === null ? 0 : entries.filter((entry) => reaches(entry.scope, scope)).length,
  }
}

/** The entries that no expectation of the level asks for, and every entry that is spoken of. */
function besides(entries: readonly EvidenceGist[], expectations: readonly Standing[]) {
  const asked = new Set(expectations.flatMap(({ entries: ids }) => ids))
  const unasked = entries.filter(({ id }) => !asked.has(id))
  const latest = unasked.slice(-mostUnasked).map(({ id }) => id)
  const offered = expectations.flatMap((each) => each.offered.map(({ id }) => id))
  const spoken = new Set([...asked, ...offered, ...latest])
  return {
    logged: entries.length,
    entries: entries.filter(({ id }) => spoken.has(id)),
    unasked: { total: unasked.length, entries: latest },
  }
}

type Standing = ReturnType<typeof standing>

function yearBefore(today: Day): Day {
  return Temporal.PlainDate.from(today).subtract({ years: 1 }).toString() as Day
}

const named = {
  ladder: LadderId,
  expectation: z.string().min(1).max(120),
  evidence: z.array(EvidenceId).min(1, 'Choose at least one entry.').max(200),
}

export const addShownExpectation = command({
  summary: 'Link entries of your log to an expectation of a ladder.',
  input: z.object(named),
  async run(context, { ladder: id, expectation, evidence }) {
    const { db, actor } = context
    const { ladder, name } = await ladderOf(context, id)
    if (!ladder.expectations.some((each) => each.id === expectation))
      fail('not_found', `${name} no longer has this expectation.`)
    const own = await findAllEvidence(db, actor, evidence)
    if (own.length < new Set(evidence).size)
      fail('not_found', 'One of these entries is no longer in your log.')
    await insertShown(
      db,
      actor,
      id,
      own.map((entry) => ({ expectation, evidence: entry.id })),
    )
    return { shown: own.length }
  },
})

export const removeShownExpectation = deletion({
  summary: 'Unlink an entry from an expectation.',
  input: z.object({ ...named, evidence: EvidenceId }),
  async run({ db, actor }, { ladder, expectation, evidence }) {
    return { changed: (await deleteShown(db, actor, ladder, { expectation, evidence })) > 0 }
  },
})
