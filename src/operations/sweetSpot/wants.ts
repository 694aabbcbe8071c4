import * as z from 'zod'
import * as store from '../../db/sweetSpot/wants.ts'
import { laterOf } from '../../domain/base/calendar.ts'
import type { Day } from '../../domain/base/day.ts'
import { fail } from '../../domain/base/errors.ts'
import { Revision, WantId } from '../../domain/base/id.ts'
import { Priority } from '../../domain/sweetSpot/priority.ts'
import {
  Enthusiasm,
  Flexibility,
  HoursAWeek,
  type Want,
  type WantState,
} from '../../domain/sweetSpot/wants.ts'
import type { Topic } from '../../domain/topics/topics.ts'
import { asToday, findTopic, type TopicTree } from '../../domain/topics/topicTree.ts'
import { deletion } from '../deletion.ts'
import { type Context, command, query } from '../operation.ts'
import { resolveTopic, TypedTopic } from '../topics/topicNames.ts'
import { loadTree } from '../topics/topics.ts'
import { historyOf, monthsShown, stated } from './stated.ts'

export const listWants = query({
  summary: 'List what you want to work on or grow in.',
  input: z.object({}),
  async run({ db, actor }) {
    const states = await store.listWantStates(db, actor, actor.personId)
    return { wants: states.filter((want) => want.until === null) }
  },
})

export const addWant = command({
  summary: 'Say that you want to work on or grow in a topic.',
  input: z.object({
    topic: TypedTopic,
    enthusiasm: Enthusiasm.default(0.7),
    flexibility: Flexibility.default(0.2),
    hours: HoursAWeek.nullable().default(null),
    belief: Priority.nullable().default(null),
  }),
  async run(context, { topic: typed, ...state }) {
    const tree = await loadTree(context)
    const topic = resolveTopic(tree, typed)
    if (await presentWantOn(context, tree, topic))
      fail('conflict', `You want ${topic.name} already. Change that want instead.`)
    const id = context.newId() as WantId
    return stating(context, await insert(context, { topic: topic.id, id, revision: 1, ...state }))
  },
})

/** A want as people name it: its id, or the topic it is about. */
const NamedWant = z.union([WantId, TypedTopic])

export const changeWant = command({
  summary: 'Change how much you want something, how flexible you are, your hours or your belief.',
  input: z.object({
    want: NamedWant,
    revision: Revision.optional(),
    enthusiasm: Enthusiasm.optional(),
    flexibility: Flexibility.optional(),
    hours: HoursAWeek.nullable().optional(),
    belief: Priority.nullable().optional(),
  }),
  async run(context, { want, revision, ...changes }) {
    const before = await wantToChange(context, want, revision)
    await close(context, before)
    const after = { ...before, ...given(changes), revision: before.revision + 1 }
    return stating(context, await insert(context, after))
  },
})

export const removeWant = deletion({
  summary: 'Give up a want. Its history stays unless you ask to forget it.',
  input: z.object({
    want: NamedWant,
    revision: Revision.optional(),
    forget: z.boolean('forget is true or false.').default(false),
  }),
  async run(context, { want, revision, forget }) {
    const before = await wantToChange(context, want, revision)
    if (forget) await store.deleteWants(context.db, context.actor, [before.id])
    else await close(context, before)
    const all = await stated(context, context.actor.personId)
    const { topicsVersion, needsVersion } = all
    const history = historyOf(all, context.today, monthsShown)
    return { removed: before.topic, want: before.id, history, topicsVersion, needsVersion }
  },
})

/** A want just stated, with the overlap as it is now, and on which topics and needs it rests. */
async function stating(context: Context, want: Want) {
  const all = await stated(context, context.actor.personId)
  const { tree, topicsVersion, needsVersion } = all
  const [now] = historyOf(all, context.today, 0)
  return { ...asToday(tree, want), now, topicsVersion, needsVersion }
}

async function wantToChange(context: Context, named: string, seen?: Revision): Promise<Want> {
  const { id } = await ownWant(context, named)
  await store.lockWant(context.db, context.actor, id)
  const now = await ownWant(context, id)
  refuseStale(now, seen)
  return now
}

/** The actor's present want that an id or a topic names. */
export async function ownWant(context: Context, named: string): Promise<Want> {
  const id = WantId.safeParse(named)
  const found = id.success
    ? await store.findWant(context.db, context.actor, id.data)
    : await wantOnTyped(context, named)
  return found ?? fail('not_found', 'This want doesn’t exist any more.')
}

async function wantOnTyped(context: Context, typed: string): Promise<Want | undefined> {
  const tree = await loadTree(context)
  return presentWantOn(context, tree, resolveTopic(tree, typed))
}

/** The want on a topic, or on one that was merged into it. */
async function presentWantOn({ db, actor }: Context, tree: TopicTree, topic: Topic) {
  const states = await store.listWantStates(db, actor, actor.personId)
  return states.find((want) => want.until === null && findTopic(tree, want.topic) === topic)
}

async function insert(
  context: Context,
  want: WantState & Pick<Want, 'id' | 'topic' | 'revision'> & { since?: Day },
): Promise<Want> {
  const { db, actor, today } = context
  const since = laterOf(today, want.since ?? today)
  const whole = { ...want, personId: actor.personId, since, until: null }
  await store.insertWants(db, actor, [whole])
  return whole
}

/** Ends a state; one that began today, or on a day further east, leaves no trace. */
async function close({ db, actor, today }: Context, want: Want): Promise<void> {
  if (want.since >= today) await store.deleteWantState(db, actor, want.id)
  else await store.endWant(db, actor, want.id, today)
}

/** Tells the second of two editors what the first made of it. */
function refuseStale(now: Want, seen?: Revision): void {
  if (seen === undefined || seen === now.revision) return
  const hours = now.hours === null ? '' : `, ${now.hours} hours a week`
  const belief = now.belief === null ? '' : `, believed need ${now.belief}`
  fail(
    'conflict',
    `This want was changed since you looked: enthusiasm is now ${percent(now.enthusiasm)}, ` +
      `flexibility ${percent(now.flexibility)}${hours}${belief}. Yours was not saved.`,
  )
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** Without the fields that were not given. */
export function given<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<Fields>
}

type Present<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> }
