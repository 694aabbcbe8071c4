import * as z from 'zod'
import { findAllEvidence } from '../../db/log/evidence.ts'
import * as store from '../../db/reflect/assessments.ts'
import { fail } from '../../domain/base/errors.ts'
import { AssessmentId, type EvidenceId } from '../../domain/base/id.ts'
import { assessmentChange } from '../../domain/reflect/assessmentChange.ts'
import {
  type Assessment,
  AssessmentItems,
  assessmentKinds,
} from '../../domain/reflect/assessments.ts'
import { stopWords } from '../../readers/vocabulary/textWords.ts'
import { deletion } from '../deletion.ts'
import { type Context, command, query } from '../operation.ts'
import { offersFor } from './assessmentOffers.ts'

export const showAssessment = query({
  summary:
    'Show your strengths, skills to develop and opportunities of today, each with its evidence. ' +
    'Changes since the last assessment are shown once you have added an item.',
  input: z.object({}),
  async run(context) {
    const { db, actor, today } = context
    const all = await store.listAssessments(db, actor)
    const now = all.find(({ day }) => day === today) ?? null
    const last = all.filter(({ day }) => day < today).at(-1)
    const isWritten = now !== null && now.items.length > 0
    return {
      today,
      kinds: assessmentKinds,
      now,
      entries: await entriesOf(context, now ? [now] : []),
      lastOn: last?.day ?? null,
      change:
        isWritten && last
          ? { since: last.day, ...assessmentChange(last.items, now.items, stopWords()) }
          : null,
    }
  },
})

export const listAssessments = query({
  summary: 'List all your assessments, the latest first.',
  input: z.object({}),
  async run(context) {
    const all = await store.listAssessments(context.db, context.actor)
    return { assessments: all.toReversed(), entries: await entriesOf(context, all) }
  },
})

/** The entries that assessments name, as far as they are still in the log. */
async function entriesOf({ db, actor }: Context, assessments: readonly Assessment[]) {
  const ids = assessments.flatMap(({ items }) => items.flatMap(({ evidence }) => evidence))
  if (ids.length === 0) return []
  const found = await findAllEvidence(db, actor, [...new Set(ids)])
  return found.map(({ id, day, text, seenBy }) => ({ id, day, text: text.slice(0, 160), seenBy }))
}

export const saveAssessment = command({
  summary:
    'Save today’s assessment, finished or not. An item can link entries of your log as its ' +
    'evidence.',
  input: z.object({ items: AssessmentItems }),
  async run(context, { items }) {
    const { db, actor, today: day, newId } = context
    await refuseUnknownEntries(
      context,
      items.flatMap(({ evidence }) => evidence),
    )
    const now = (await store.listAssessments(db, actor)).find((each) => each.day === day)
    if (items.length === 0) {
      if (now) await store.deleteAssessments(db, actor, [now.id])
      return { day, items }
    }
    const id = now?.id ?? (newId() as AssessmentId)
    await store.putAssessments(db, actor, [{ id, day, items, revision: 1 }])
    return { day, items }
  },
})

async function refuseUnknownEntries({ db, actor }: Context, ids: readonly EvidenceId[]) {
  const named = [...new Set(ids)]
  if (named.length === 0) return
  if ((await findAllEvidence(db, actor, named)).length < named.length)
    fail('not_found', 'One of these entries is no longer in your log. Remove it.')
}

export const removeAssessment = deletion({
  summary: 'Delete one of your assessments.',
  input: z.object({ id: AssessmentId }),
  async run({ db, actor }, { id }) {
    return { removed: await store.deleteAssessments(db, actor, [id]) }
  },
})

export const suggestForAssessment = query({
  summary:
    'Suggest strengths from your log, and opportunities from open work, needs close to your wants ' +
    'and your next level, each with its reason. Empty until you have added an item.',
  input: z.object({}),
  async run(context) {
    const { db, actor, today } = context
    const now = (await store.listAssessments(db, actor)).find(({ day }) => day === today)
    if (!now || now.items.length === 0) return { wrote: false, offers: [] }
    const written = new Set(now.items.map(({ side, text }) => `${side} ${text.toLowerCase()}`))
    const offers = (await offersFor(context)).filter(
      ({ side, text }) => !written.has(`${side} ${text.toLowerCase()}`),
    )
    return { wrote: true, offers }
  },
})
