import * as z from 'zod'
import { insertEvidence } from '../../db/log/evidence.ts'
import * as store from '../../db/log/proposals.ts'
import { Day } from '../../domain/base/day.ts'
import { fail } from '../../domain/base/errors.ts'
import type { EvidenceId } from '../../domain/base/id.ts'
import { Scope } from '../../domain/base/scope.ts'
import { Candidate, type Found, LeftOut, requestOf } from '../../domain/log/candidates.ts'
import { type Evidence, NamedPerson } from '../../domain/log/evidence.ts'
import { searchTopics } from '../../domain/topics/topicSearch.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import type { TopicTree } from '../../domain/topics/topicTree.ts'
import { readEvidenceFile } from '../../readers/log/readEvidenceFile.ts'
import { type Context, command, Page, query } from '../operation.ts'
import { resolveTopic, TypedTopic } from '../topics/topicNames.ts'
import { loadTree } from '../topics/topics.ts'

const ProposalSource = z.enum(['git', 'github', 'markdown', 'csv', 'json'])
const SourceName = z.string('Name the source.').trim().min(1, 'Name the source.').max(500)

export const proposeEvidence = command({
  summary:
    'Keep pieces of work found in a source as proposals. None becomes an entry before you accept ' +
    'it; what you have logged or declined already is not offered again.',
  input: z.object({
    kind: ProposalSource,
    name: SourceName.describe('The source, such as the folders or the account.'),
    candidates: z.array(Candidate).max(5000, 'Send 5000 pieces at the most at a time.'),
    leftOut: z.array(LeftOut).max(2000).default([]),
    goOn: z.string().max(500).default('').describe('Where to go on; empty at the end.'),
  }),
  run: propose,
})

export const readFileForLog = command({
  summary:
    'Read a brag document (Markdown), a table (CSV) or JSON, and keep what it holds as proposals.',
  input: z.object({
    name: SourceName.describe('The file’s name, such as 2025.md.'),
    text: z.string('Send the file as text.'),
  }),
  async run(context, { name, text }) {
    const { kind, candidates, leftOut } = readEvidenceFile(name, text, context.today)
    return propose(context, { kind, name, candidates, leftOut, goOn: '' })
  },
})

interface Reading {
  kind: store.ProposalSource
  name: string
  candidates: Candidate[]
  leftOut: LeftOut[]
  goOn: string
}

async function propose(context: Context, reading: Reading) {
  const { db, actor, today } = context
  const { kind, name, goOn } = reading
  const { candidates, leftOut } = await withoutFoundElsewhere(context, reading)
  const known = await store.knownKeys(
    db,
    actor,
    kind,
    candidates.map(({ key }) => key),
  )
  const knownKeys = new Set(known.map(({ key }) => key))
  const fresh = byKey(candidates.filter(({ key }) => !knownKeys.has(key)))
  await store.putProposals(
    db,
    actor,
    fresh.map((candidate) => ({ kind, candidate, foundOn: today })),
  )
  await store.putSource(db, actor, { kind, name, readOn: today, leftOut, goOn })
  const logged = known.filter((each) => each.logged).length
  return {
    kind,
    offered: fresh.length,
    logged,
    declined: knownKeys.size - logged,
    leftOut,
    waiting: await store.countProposals(db, actor),
  }
}

/** Git and GitHub tell of the same pull requests: one that is there already is not offered twice. */
async function withoutFoundElsewhere(
  { db, actor }: Context,
  { kind, candidates, leftOut }: Reading,
): Promise<Found> {
  if (kind !== 'git' && kind !== 'github') return { candidates, leftOut }
  const pages = candidates.flatMap((candidate) => requestOf(candidate) ?? [])
  const there = new Set(await store.pagesFoundElsewhere(db, actor, kind, pages))
  const twice = candidates.filter((candidate) => there.has(requestOf(candidate) ?? ''))
  if (twice.length === 0) return { candidates, leftOut }
  const why = 'They are in your log, or wait, from another source.'
  return {
    candidates: candidates.filter((candidate) => !twice.includes(candidate)),
    leftOut: [...leftOut, { what: 'pull requests', why, count: twice.length }],
  }
}

/** A key names one piece: of two that share it, the later one stands. */
function byKey(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.key, candidate])).values()]
}

export const listProposals = query({
  summary: 'List the pieces of work that were found and wait for your yes or no.',
  input: Page,
  async run({ db, actor }, page) {
    return {
      proposals: await store.listProposals(db, actor, page),
      total: await store.countProposals(db, actor),
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
  const { key, place, tags, ...found } = candidate
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
    const [best] = searchTopics(tree.topics, tag, 1)
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
