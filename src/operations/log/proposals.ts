import * as z from 'zod'
import { insertEvidence } from '../../db/log/evidence.ts'
import * as store from '../../db/log/proposals.ts'
import { Day } from '../../domain/base/day.ts'
import { fail } from '../../domain/base/errors.ts'
import type { EvidenceId } from '../../domain/base/id.ts'
import { Scope } from '../../domain/base/scope.ts'
import { type Evidence, NamedPerson } from '../../domain/log/evidence.ts'
import { searchTopics } from '../../domain/topics/topicSearch.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import type { TopicTree } from '../../domain/topics/topicTree.ts'
import { type Context, command, Page, query } from '../operation.ts'
import { resolveTopic, TypedTopic } from '../topics/topicNames.ts'
import { loadTree } from '../topics/topics.ts'

export const ProposalSource = z.enum(['git', 'github', 'markdown', 'csv', 'json'])

export const listProposals = query({
  summary: 'List the pieces of work that were found and wait for your yes or no.',
  input: z.object({
    ...Page.shape,
    search: z.string().trim().max(200).optional().describe('Text in the proposal.'),
    repository: z.string().max(120).optional().describe('Its name; empty for documents.'),
  }),
  async run({ db, actor }, page) {
    return {
      proposals: await store.listProposals(db, actor, page),
      total: await store.countProposals(db, actor),
      matching: await store.countProposals(db, actor, page),
      repositories: await store.countByRepository(db, actor),
      sources: await store.listSources(db, actor),
    }
  },
})

const Named = z.object({ kind: ProposalSource, key: z.string().min(1).max(300) })

/** A yes, with whatever the person puts right in the same step. */
const Acceptance = Named.extend({
  day: Day.optional(),
  text: z.string().trim().min(1, 'Write what happened.').max(2000).optional(),
  topics: z.array(TypedTopic).max(12).optional(),
  scope: Scope.nullable().optional(),
  people: z.array(NamedPerson).max(30).optional(),
})

export const acceptProposals = command({
  summary: 'Accept proposals: each becomes an entry of your log that remembers where it was found.',
  input: z.object({
    proposals: z.array(Acceptance).min(1, 'Choose at least one proposal.').max(1000),
  }),
  async run(context, { proposals }) {
    const { db, actor } = context
    const taken = await store.takeProposals(db, actor, proposals)
    const wishes = new Map(proposals.map((each) => [keyOf(each), each]))
    const tree = await loadTree(context)
    const entries = taken.map((proposal) =>
      entryOf(
        context,
        tree,
        proposal,
        wishes.get(keyOf({ ...proposal, key: proposal.candidate.key }))!,
      ),
    )
    if (entries.length > 0) await insertEvidence(db, actor, entries)
    return { added: entries.length, ids: entries.map(({ id }) => id) }
  },
})

function keyOf({ kind, key }: store.ProposalKey): string {
  return `${kind} ${key}`
}

function entryOf(
  { today, newId, actor }: Context,
  tree: TopicTree,
  { kind, candidate }: store.Proposal,
  wished: z.infer<typeof Acceptance>,
): Evidence {
  const { key, place, tags, repository: _, ...found } = candidate
  const day = wished.day ?? found.day
  const text = wished.text ?? found.text
  if (!day) fail('invalid', `Say on which day “${text.slice(0, 60)}” was.`)
  if (day > today) fail('invalid', `${day} is still to come. Log it once it has happened.`)
  return {
    ...found,
    text,
    day,
    scope: wished.scope === undefined ? found.scope : wished.scope,
    people: wished.people ?? found.people,
    topics: wished.topics
      ? [...new Set(wished.topics.map((typed) => resolveTopic(tree, typed).id))]
      : topicsNamed(tree, tags),
    need: null,
    goal: null,
    seenBy: [],
    confidential: false,
    neutral: '',
    energy: null,
    id: newId() as EvidenceId,
    personId: actor.personId,
    source: { kind, key, place },
    revision: 1,
  }
}

/** Tags that are the name of a topic. Any other word stays in the text only. */
function topicsNamed(tree: TopicTree, tags: readonly string[]): TopicId[] {
  const named = tags.flatMap((tag) => {
    const [best] = searchTopics(tree, tag, 1)
    const same =
      best && [best.name, best.id].some((word) => word.toLowerCase() === tag.toLowerCase())
    return same ? [best.id] : []
  })
  return [...new Set(named)].slice(0, 12)
}

export const declineProposals = command({
  summary: 'Decline proposals. They are not offered again, and only their keys are remembered.',
  input: z.object({
    proposals: z.array(Named).min(1, 'Choose at least one proposal.').max(1000),
  }),
  async run({ db, actor }, { proposals }) {
    return { declined: await store.declineProposals(db, actor, proposals) }
  },
})

export const restoreProposals = command({
  summary: 'Forget what you declined, so that reading the sources again offers it again.',
  input: z.object({}),
  async run({ db, actor }) {
    return { forgotten: await store.forgetDeclined(db, actor) }
  },
})
