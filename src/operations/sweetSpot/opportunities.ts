import * as z from 'zod'
import * as store from '../../db/sweetSpot/opportunities.ts'
import { fail } from '../../domain/base/errors.ts'
import { OpportunityId, Revision } from '../../domain/base/id.ts'
import { Opportunity } from '../../domain/sweetSpot/opportunities.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import type { TopicTree } from '../../domain/topics/topicTree.ts'
import { deletion } from '../deletion.ts'
import { type Context, command, Page, query } from '../operation.ts'
import { requireLead } from '../people/organisations.ts'
import { resolveTopic, TypedTopic } from '../topics/topicNames.ts'
import { loadTree } from '../topics/topics.ts'
import { refuseBackwards } from './needs.ts'
import { given } from './wants.ts'

export const listOpportunities = query({
  summary: 'List concrete pieces of work that need, or needed, someone, a page at a time.',
  input: Page,
  async run({ db, actor }, page) {
    return { opportunities: await store.listOpportunities(db, actor, page) }
  },
})

const { title, about, scope, team, starts, ends, status } = Opportunity.shape
const topics = z.array(TypedTopic).min(1, 'Name at least one topic of the opportunity.').max(12)

export const addOpportunity = command({
  summary: 'Offer a concrete piece of work that needs someone (as a lead).',
  input: z.object({
    title,
    about,
    topics,
    scope: scope.default('team'),
    team,
    starts: starts.default(null),
    ends: ends.default(null),
    status: status.default('open'),
  }),
  async run(context, { topics: typed, ...rest }) {
    await requireLead(context)
    refuseBackwards(rest)
    const opportunities = await store.listOpportunities(context.db, context.actor)
    if (opportunities.some((each) => each.title === rest.title))
      fail('conflict', `There is an opportunity called “${rest.title}” already.`)
    const id = context.newId() as OpportunityId
    return insert(context, {
      id,
      revision: 1,
      topics: resolved(await loadTree(context), typed),
      ...rest,
    })
  },
})

export const changeOpportunity = command({
  summary: 'Change an opportunity, or mark it taken or open (as a lead).',
  input: z.object({
    id: OpportunityId,
    revision: Revision.optional(),
    title: title.optional(),
    about: z.string().trim().max(2000).optional(),
    topics: topics.optional(),
    scope: scope.optional(),
    team: z.string().trim().max(80).optional(),
    starts: starts.optional(),
    ends: ends.optional(),
    status: status.optional(),
  }),
  async run(context, { id, revision, topics: typed, ...changes }) {
    const before = await opportunityToChange(context, id, revision)
    const renewed = typed ? { topics: resolved(await loadTree(context), typed) } : {}
    const after = { ...before, ...given(changes), ...renewed, revision: before.revision + 1 }
    refuseBackwards(after)
    await store.deleteOpportunities(context.db, context.actor, [id])
    return insert(context, after)
  },
})

export const removeOpportunity = deletion({
  summary: 'Remove an opportunity (as a lead).',
  input: z.object({ id: OpportunityId, revision: Revision.optional() }),
  async run(context, { id, revision }) {
    const before = await opportunityToChange(context, id, revision)
    await store.deleteOpportunities(context.db, context.actor, [id])
    return { removed: before.title }
  },
})

function resolved(tree: TopicTree, typed: readonly string[]): TopicId[] {
  return [...new Set(typed.map((each) => resolveTopic(tree, each).id))]
}

async function opportunityToChange(
  context: Context,
  id: OpportunityId,
  seen?: Revision,
): Promise<Opportunity> {
  await requireLead(context)
  const now =
    (await store.findOpportunity(context.db, context.actor, id)) ??
    fail('not_found', 'This opportunity doesn’t exist any more.')
  if (seen !== undefined && seen !== now.revision)
    fail(
      'conflict',
      `“${now.title}” was changed since you looked: it is ${now.status}, ` +
        `from ${now.starts ?? 'any day'} to ${now.ends ?? 'open end'}. Yours was not saved.`,
    )
  return now
}

async function insert({ db, actor }: Context, opportunity: Opportunity): Promise<Opportunity> {
  await store.insertOpportunities(db, actor, [opportunity])
  return opportunity
}
