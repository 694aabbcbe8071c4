import * as z from 'zod'
import * as store from '../../db/log/evidence.ts'
import { keepStates, listAttachments, listEarlierStates } from '../../db/log/evidenceParts.ts'
import { Day } from '../../domain/base/day.ts'
import { fail } from '../../domain/base/errors.ts'
import { EvidenceId, GoalId, NeedId, Revision } from '../../domain/base/id.ts'
import { Scope } from '../../domain/base/scope.ts'
import { type Evidence, EvidenceText } from '../../domain/log/evidence.ts'
import { soughtParts } from '../../domain/log/sought.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import { idsWithin } from '../../domain/topics/topicTree.ts'
import { deletion } from '../deletion.ts'
import { type Context, command, query } from '../operation.ts'
import { given } from '../sweetSpot/wants.ts'
import { resolveTopic, TypedTopic } from '../topics/topicNames.ts'
import { loadTree, topicsNamed } from '../topics/topics.ts'
import { dayWritten, refuseTomorrow } from './evidenceDay.ts'
import { refuseUnknownGoal, refuseUnknownNeed, said } from './evidenceFields.ts'

export const listEvidence = query({
  summary: 'List your log, the latest entry first: all of it, or what fits words and a filter.',
  input: z.object({
    search: z
      .string()
      .max(200)
      .default('')
      .describe(
        'Search words. Each must start a word in the text or details; words in quotation marks must be next to each other.',
      ),
    topic: TypedTopic.optional().describe('On this topic or one below it.'),
    scope: z.union([Scope, z.literal('unsaid')]).optional(),
    need: NeedId.optional(),
    goal: GoalId.optional(),
    from: Day.optional(),
    to: Day.optional(),
    limit: z.int().min(1).max(200).default(50),
    offset: z.int().min(0).max(1_000_000).default(0),
  }),
  async run(context, { limit, offset, ...asked }) {
    const { db, actor } = context
    const filter = await filterOf(context, asked)
    const entries = await store.listEvidence(db, actor, filter, { limit, offset })
    return { entries, total: await store.countEvidence(db, actor, filter) }
  },
})

/** Nobody looks for more words at once. */
const mostParts = 12

interface Asked {
  search: string
  topic?: string | undefined
  scope?: Scope | 'unsaid' | undefined
  need?: NeedId | undefined
  goal?: GoalId | undefined
  from?: Day | undefined
  to?: Day | undefined
}

async function filterOf(context: Context, { search, topic, scope, ...rest }: Asked) {
  const parts = soughtParts(search).slice(0, mostParts)
  return given({
    ...rest,
    search: parts.length > 0 ? parts : undefined,
    topics: topic === undefined ? undefined : await within(context, topic),
    scope: scope === 'unsaid' ? null : scope,
  })
}

async function within(context: Context, typed: string): Promise<TopicId[]> {
  const tree = await loadTree(context)
  return idsWithin(tree, resolveTopic(tree, typed).id)
}

export const showEvidence = query({
  summary: 'Show one entry of your log whole, with its attachments and what it said before.',
  input: z.object({ id: EvidenceId }),
  async run(context, { id }) {
    const { db, actor } = context
    return {
      entry: await ownEvidence(context, id),
      attachments: await listAttachments(db, actor, id),
      earlier: await listEarlierStates(db, actor, id),
    }
  },
})

export const addEvidence = command({
  summary: 'Log what you did, in a line. Only you see it.',
  input: z.object({
    text: EvidenceText,
    day: Day.optional().describe(
      'The date it happened (default: the one the text states, or today).',
    ),
    parse: z.boolean().default(true).describe('Read the date from the text where none is given.'),
    writtenOn: Day.optional().describe(
      'The date the text was written, if it is sent later: “yesterday” counts from it.',
    ),
    details: said.details,
    scope: said.scope.default(null),
    need: said.need.default(null),
    goal: said.goal.default(null),
    topics: said.topics.default([]),
    people: said.people.default([]),
    seenBy: said.seenBy.default([]),
    links: said.links.default([]),
    confidential: said.confidential.default(false),
    neutral: said.neutral,
    energy: said.energy.default(null),
    key: z
      .string()
      .max(100)
      .default('')
      .describe('Names the line, so that sending it again logs it only once.'),
  }),
  async run(context, { key, day, parse, writtenOn, ...input }) {
    const known = key === '' ? undefined : await findByKey(context, key)
    if (known) return { ...known, stated: null }
    const written = dayWritten(context, input.text, { day, parse, writtenOn })
    const entry: Evidence = {
      ...input,
      topics: await topicsNamed(context, input.topics),
      day: written.day,
      id: context.newId() as EvidenceId,
      personId: context.actor.personId,
      source: { kind: 'typed', key, place: '' },
      revision: 1,
    }
    refuseTomorrow(context, entry)
    await refuseUnknownNeed(context, input.need)
    await refuseUnknownGoal(context, input.goal)
    await store.insertEvidence(context.db, context.actor, [entry])
    return { ...entry, stated: written.stated }
  },
})

export const changeEvidence = command({
  summary: 'Change an entry of your log. What it said before is kept.',
  input: z.object({
    id: EvidenceId,
    revision: Revision.optional(),
    text: EvidenceText.optional(),
    day: Day.optional(),
    details: z.string().trim().max(50_000).optional(),
    scope: said.scope.optional(),
    need: said.need.optional(),
    goal: said.goal.optional(),
    topics: said.topics.optional(),
    people: said.people.optional(),
    seenBy: said.seenBy.optional(),
    links: said.links.optional(),
    confidential: said.confidential.optional(),
    neutral: z.string().trim().max(2000).optional(),
    energy: said.energy.optional(),
  }),
  async run(context, { id, revision, ...changes }) {
    await store.lockEvidence(context.db, context.actor, [id])
    const before = await ownEvidence(context, id)
    if (revision !== undefined && revision !== before.revision)
      fail(
        'conflict',
        `This entry was changed since you looked: “${before.text.slice(0, 120)}”. Yours was not saved.`,
      )
    const topics = changes.topics && (await topicsNamed(context, changes.topics))
    const after = { ...before, ...given({ ...changes, topics }) }
    refuseTomorrow(context, after)
    await refuseUnknownNeed(context, changes.need)
    await refuseUnknownGoal(context, changes.goal)
    return save(context, before, { ...after, revision: before.revision + 1 })
  },
})

export const removeEvidence = deletion({
  summary: 'Delete entries of your log, with their attachments and history.',
  input: z.object({ ids: z.array(EvidenceId).min(1, 'Name at least one entry.').max(1000) }),
  async run({ db, actor }, { ids }) {
    return { removed: await store.deleteEvidence(db, actor, ids) }
  },
})

async function save(context: Context, before: Evidence, after: Evidence): Promise<Evidence> {
  const { db, actor, today } = context
  await keepStates(db, actor, today, [before])
  await store.updateEvidence(db, actor, [after])
  return after
}

async function findByKey({ db, actor }: Context, key: string): Promise<Evidence | undefined> {
  const id = await store.findTypedId(db, actor, key)
  return id && (await store.findEvidence(db, actor, id))
}

/** One of the actor's entries. Somebody else's is not there. */
export async function ownEvidence(context: Context, id: EvidenceId): Promise<Evidence> {
  return (
    (await store.findEvidence(context.db, context.actor, id)) ??
    fail('not_found', 'This entry doesn’t exist any more.')
  )
}
