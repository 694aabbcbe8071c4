import { renamePerson } from '../../db/people/organisations.ts'
import { profileOf, putProfile } from '../../db/people/profiles.ts'
import { listValues, replaceValues } from '../../db/reflect/values.ts'
import {
  deleteWantStates,
  deleteWants,
  insertWants,
  listWantStates,
} from '../../db/sweetSpot/wants.ts'
import { listTopics, type OwnedTopic } from '../../db/topics/topics.ts'
import { type Change, changesOf, type Difference, difference } from '../../domain/base/changes.ts'
import { continued, rowsOf } from '../../domain/base/datedEntries.ts'
import type { WantId } from '../../domain/base/id.ts'
import type { PersonFile, WantEntry } from '../../domain/files/files.ts'
import { inOrder } from '../../domain/people/profile.ts'
import type { Want, WantState } from '../../domain/sweetSpot/wants.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import type { Context } from '../operation.ts'
import { whoActs } from '../people/organisations.ts'
import { type FilePlan, faultsInDates, knownBy, statesById } from './filePlan.ts'
import { entriesOf, faultAt, idOf, planTopics, refOf, type Whose } from './topicEntries.ts'

/** The acting person's whole record as a file. */
export async function personFile(context: Context): Promise<PersonFile> {
  const { db, actor } = context
  const { name, handle } = await whoActs(context)
  const whose = { ownerId: actor.personId, handle }
  const states = await listWantStates(db, actor, actor.personId)
  return {
    fairwind: 'person/1',
    name,
    ...(await profileParts(context)),
    values: await listValues(db, actor),
    topics: entriesOf(await listTopics(db, actor), [], whose),
    wants: statesById(states)
      .map((rows) => entryOf(rows, whose))
      .sort(byKey),
  }
}

async function profileParts({ db, actor }: Context) {
  const { positions, ...contact } = await profileOf(db, actor)
  return { contact, positions }
}

function entryOf(rows: Want[], whose: Whose): WantEntry {
  const last = rows.at(-1)!
  return {
    topic: refOf(last.topic, whose),
    ...stateOf(last),
    since: last.since,
    until: last.until,
    was: rows.slice(0, -1).map((row) => ({ since: row.since, ...stateOf(row) })),
  }
}

function stateOf({ enthusiasm, flexibility, hours, belief }: WantState): WantState {
  return { enthusiasm, flexibility, hours, belief }
}

/** One want at a time is held on a topic; the others have ended, each on another day. */
function keyOf({ topic, until }: Pick<WantEntry, 'topic' | 'until'>): string {
  return `${topic} ${until ?? ''}`
}

function byKey(a: WantEntry, b: WantEntry): number {
  return keyOf(a) < keyOf(b) ? -1 : 1
}

/** Plans a person file against the record there is. */
export async function planPersonFile(
  context: Context,
  file: PersonFile,
  replace: boolean,
  topicsThere?: readonly OwnedTopic[],
): Promise<FilePlan> {
  const { db, actor, today } = context
  const whose = { ownerId: actor.personId, handle: (await whoActs(context)).handle }
  const now = await personFile(context)
  const topics = planTopics(
    context,
    topicsThere ?? (await listTopics(db, actor)),
    file.topics,
    whose,
  )
  const known = new Map(now.wants.map((entry) => [keyOf(entry), entry]))
  const entries = file.wants.map((entry) =>
    continued(entry, known.get(keyOf(entry)), stateOf, today),
  )
  const wants = difference(now.wants, entries, keyOf)
  if (!replace) wants.removed = []
  const values = file.values.length > 0 || replace ? file.values : now.values
  const profile = profileAfter(now, file, replace)
  return {
    faults: [
      ...topics.faults,
      ...file.wants.flatMap((entry, index) =>
        faultAt(topics.tree, entry.topic, whose, ['wants', index, 'topic']),
      ),
      ...faultsInDates('wants', entries, keyOf, today),
    ],
    changes: [
      ...changesOf(
        'name',
        difference([{ name: now.name }], [{ name: file.name }], () => 'name'),
        (each) => each.name,
      ),
      ...changesOf(
        'value',
        difference([{ values: now.values }], [{ values }], () => 'values'),
        () => 'what you value',
      ),
      ...whole('contact', 'your contact details', now.contact, profile.contact),
      ...whole('position', 'your positions', now.positions, profile.positions),
      ...topics.changes,
      ...changesOf('want', wants, (entry) => entry.topic),
    ],
    async apply() {
      await renamePerson(db, actor, file.name)
      await replaceValues(db, actor, values)
      await putProfile(db, actor, { ...profile.contact, positions: profile.positions })
      await topics.apply()
      await applyWants(context, wants, whose)
    },
  }
}

/** A file without contact details or positions leaves those there are, unless it replaces all. */
function profileAfter(now: PersonFile, file: PersonFile, replace: boolean) {
  const isBlank = Object.values(file.contact).every(({ length }) => length === 0)
  return {
    contact: isBlank && !replace ? now.contact : file.contact,
    positions: file.positions.length === 0 && !replace ? now.positions : inOrder(file.positions),
  }
}

function whole<Value>(kind: Change['kind'], what: string, before: Value, after: Value): Change[] {
  return changesOf(
    kind,
    difference([{ said: before }], [{ said: after }], () => ''),
    () => what,
  )
}

async function applyWants(
  context: Context,
  { added, changed, removed }: Difference<WantEntry>,
  whose: Whose,
): Promise<void> {
  const { db, actor, today, newId } = context
  const knownByKey = await knownWants(context, whose)
  const gone = removed.flatMap((entry) => knownByKey.get(keyOf(entry))?.id ?? [])
  const written = [...added, ...changed.map(({ to }) => to)]
  const rows = written.flatMap((entry) => {
    const { id, revision } = knownByKey.get(keyOf(entry)) ?? { id: newId() as WantId, revision: 0 }
    const topic: TopicId = idOf(entry.topic, whose)
    return rowsOf(entry, stateOf(entry), today).map((row, index) => ({
      ...row,
      id,
      topic,
      personId: actor.personId,
      revision: revision + index + 1,
    }))
  })
  await deleteWants(db, actor, gone)
  await deleteWantStates(
    db,
    actor,
    rows.map((row) => row.id),
  )
  if (rows.length > 0) await insertWants(db, actor, rows)
}

async function knownWants({ db, actor }: Context, whose: Whose) {
  const states = statesById(await listWantStates(db, actor, actor.personId))
  return new Map(states.map((rows) => [keyOf(entryOf(rows, whose)), knownBy(rows)]))
}
