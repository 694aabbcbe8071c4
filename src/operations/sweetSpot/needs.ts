import * as z from 'zod'
import * as store from '../../db/sweetSpot/needs.ts'
import { laterOf } from '../../domain/base/calendar.ts'
import { Day } from '../../domain/base/day.ts'
import { fail } from '../../domain/base/errors.ts'
import { NeedId, Revision } from '../../domain/base/id.ts'
import { optionalText } from '../../domain/base/text.ts'
import { type Need, NeedWhy } from '../../domain/sweetSpot/needs.ts'
import { Priority } from '../../domain/sweetSpot/priority.ts'
import { deletion } from '../deletion.ts'
import { type Context, command, Page, query } from '../operation.ts'
import { requireLead } from '../people/organisations.ts'
import { resolveTopic, TypedTopic } from '../topics/topicNames.ts'
import { loadTree } from '../topics/topics.ts'
import { given } from './wants.ts'

export const listNeeds = query({
  summary: 'List what the organisation needs now or has planned, a page at a time.',
  input: Page,
  async run({ db, actor, today }, page) {
    return { needs: await store.listPresentNeeds(db, actor, today, page) }
  },
})

const period = {
  starts: Day.nullable(),
  ends: Day.nullable(),
}

export const addNeed = command({
  summary: 'Declare that the organisation needs something (as a lead).',
  input: z.object({
    topic: TypedTopic,
    priority: Priority.default('medium'),
    why: NeedWhy,
    team: optionalText(80, 'the team').describe('Left out: the whole organisation.'),
    owner: optionalText(120, 'the owner'),
    starts: period.starts.default(null),
    ends: period.ends.default(null),
  }),
  async run(context, { topic: typed, ...state }) {
    await requireLead(context)
    refuseBackwards(state)
    const topic = resolveTopic(await loadTree(context), typed)
    const { db, actor } = context
    if (await store.isDeclared(db, actor, topic.id, state.starts))
      fail('conflict', `${topic.name} is needed for that period already. Change that need instead.`)
    const id = context.newId() as NeedId
    return insert(context, { id, topic: topic.id, revision: 1, ...state })
  },
})

export const changeNeed = command({
  summary: 'Change a need: its priority, period, team, owner or why (as a lead).',
  input: z.object({
    id: NeedId,
    revision: Revision.optional(),
    priority: Priority.optional(),
    why: z.string().trim().max(2000).optional(),
    team: z.string().trim().max(80).optional(),
    owner: z.string().trim().max(120).optional(),
    starts: period.starts.optional(),
    ends: period.ends.optional(),
  }),
  async run(context, { id, revision, ...changes }) {
    const before = await needToChange(context, id, revision)
    const after = { ...before, ...given(changes), revision: before.revision + 1 }
    refuseBackwards(after)
    await close(context, before)
    return insert(context, after)
  },
})

export const removeNeed = deletion({
  summary: 'Withdraw a need (as a lead). What it was stays in the history.',
  input: z.object({ id: NeedId, revision: Revision.optional() }),
  async run(context, { id, revision }) {
    const before = await needToChange(context, id, revision)
    await close(context, before)
    return { removed: before.topic }
  },
})

/** A period must not end before it starts. */
export function refuseBackwards({ starts, ends }: { starts: Day | null; ends: Day | null }): void {
  if (starts !== null && ends !== null && ends < starts)
    fail('invalid', `It ends on ${ends}, before it starts on ${starts}. Swap or correct the days.`)
}

async function needToChange(context: Context, id: NeedId, seen?: Revision): Promise<Need> {
  await requireLead(context)
  const now =
    (await store.findNeed(context.db, context.actor, id)) ??
    fail('not_found', 'This need doesn’t exist any more.')
  if (seen !== undefined && seen !== now.revision)
    fail(
      'conflict',
      `This need was changed since you looked: priority is now ${now.priority}, ` +
        `from ${now.starts ?? 'any day'} to ${now.ends ?? 'open end'}. Yours was not saved.`,
    )
  return now
}

async function insert(
  { db, actor, today }: Context,
  need: Omit<Need, 'since' | 'until'> & { since?: Day },
): Promise<Need> {
  const whole = { ...need, since: laterOf(today, need.since ?? today), until: null }
  await store.insertNeeds(db, actor, [whole])
  return whole
}

/** Ends a state; one that began today, or on a day further east, leaves no trace. */
async function close({ db, actor, today }: Context, need: Need): Promise<void> {
  if (need.since >= today) await store.deleteNeedState(db, actor, need.id)
  else await store.endNeed(db, actor, need.id, today)
}
