import { type OwnedTopic, putTopics } from '../../db/topics/topics.ts'
import { type Change, changesOf, difference } from '../../domain/base/changes.ts'
import type { PersonId } from '../../domain/base/id.ts'
import type { TopicEntry } from '../../domain/files/files.ts'
import { type Topic, TopicId, TopicSlug } from '../../domain/topics/topics.ts'
import { type TopicTree, topicTree } from '../../domain/topics/topicTree.ts'
import type { Fault } from '../../readers/record/faults.ts'
import type { Context } from '../operation.ts'
import { unknownTopic } from '../topics/topicNames.ts'

/** Whose topics a file speaks of: the organisation's, or a person's own, written `my/…`. */
export interface Whose {
  ownerId: PersonId | null
  handle: string
}

/** What a file's topics would do to the tree. */
export interface TopicPlan {
  faults: Fault[]
  changes: Change[]
  /** The tree as it will be, to check the rest of the file against. */
  tree: TopicTree
  all: readonly OwnedTopic[]
  apply(): Promise<void>
}

/** The entries of a file for topics that are not just as Fairwind brings them. */
export function entriesOf(
  topics: readonly OwnedTopic[],
  base: readonly Topic[],
  whose: Whose,
): TopicEntry[] {
  const brought = new Map(base.map((topic) => [topic.id, JSON.stringify(entryOf(topic, whose))]))
  return topics
    .filter((topic) => topic.ownerId === whose.ownerId)
    .map((topic) => entryOf(topic, whose))
    .filter((entry) => brought.get(entry.id as TopicId) !== JSON.stringify(entry))
}

function entryOf(topic: Topic, whose: Whose): TopicEntry {
  const { id, name, meaning, aliases, related, parent, mergedInto } = topic
  return {
    id: refOf(id, whose),
    name,
    meaning,
    aliases,
    related: related.map((each) => refOf(each, whose)),
    parent: parent && refOf(parent, whose),
    mergedInto: mergedInto && refOf(mergedInto, whose),
  }
}

/** The id as a file writes it. */
export function refOf(id: TopicId, { handle }: Pick<Whose, 'handle'>): string {
  return id.startsWith(`${handle}/`) ? `my/${id.slice(handle.length + 1)}` : id
}

/** The id a file means. */
export function idOf(ref: string, { handle }: Pick<Whose, 'handle'>): TopicId {
  return (ref.startsWith('my/') ? `${handle}/${ref.slice(3)}` : ref) as TopicId
}

/** Plans the topics of a file against those there are. */
export function planTopics(
  context: Context,
  known: readonly OwnedTopic[],
  entries: readonly TopicEntry[],
  whose: Whose,
): TopicPlan {
  const mine = known.filter((topic) => topic.ownerId === whose.ownerId)
  const before = mine.map((topic) => entryOf(topic, whose))
  const { added, changed } = difference(before, entries, (entry) => entry.id)
  const written = [...added, ...changed.map(({ to }) => to)].map((entry) => topicOf(entry, whose))
  const all = [...new Map([...known, ...written].map((topic) => [topic.id, topic])).values()]
  const { faults, tree } = checked(all, entries, whose, topicTree(known))
  return {
    faults,
    changes: changesOf('topic', { added, changed, removed: [] }, (entry) => entry.name),
    tree,
    all,
    async apply() {
      if (written.length > 0) await putTopics(context.db, context.actor, written)
    },
  }
}

function topicOf(entry: TopicEntry, whose: Whose): OwnedTopic {
  return {
    id: idOf(entry.id, whose),
    name: entry.name,
    meaning: entry.meaning,
    aliases: entry.aliases,
    related: entry.related.map((ref) => idOf(ref, whose)),
    parent: entry.parent === null ? null : idOf(entry.parent, whose),
    mergedInto: entry.mergedInto === null ? null : idOf(entry.mergedInto, whose),
    ownerId: whose.ownerId,
    revision: 1,
  }
}

function checked(
  all: readonly Topic[],
  entries: readonly TopicEntry[],
  whose: Whose,
  before: TopicTree,
): { faults: Fault[]; tree: TopicTree } {
  const faults = entries.flatMap((entry, index) => faultsOf(entry, index, entries, all, whose))
  if (faults.length > 0) return { faults, tree: before }
  try {
    return { faults, tree: topicTree(all) }
  } catch (error) {
    const message = `${(error as Error).message}. A topic cannot lie under itself.`
    return { faults: [{ path: ['topics'], message }], tree: before }
  }
}

function faultsOf(
  entry: TopicEntry,
  index: number,
  entries: readonly TopicEntry[],
  all: readonly Topic[],
  whose: Whose,
): Fault[] {
  const at = (field: string, message: string): Fault => ({
    path: ['topics', index, field],
    message,
  })
  const faults: Fault[] = []
  const slug = whose.ownerId === null ? entry.id : entry.id.replace(/^my\//, '')
  if (whose.ownerId !== null && !entry.id.startsWith('my/'))
    faults.push(at('id', `A topic of your own begins with my/, so write my/${entry.id}.`))
  else if (!TopicSlug.safeParse(slug).success)
    faults.push(at('id', 'A topic’s id has only a–z, 0–9 and hyphens, such as data-modelling.'))
  if (entries.findIndex((other) => other.id === entry.id) !== index)
    faults.push(at('id', `“${entry.id}” is listed twice in the file.`))
  const refs = { parent: [entry.parent], mergedInto: [entry.mergedInto], related: entry.related }
  for (const [field, pointed] of Object.entries(refs))
    for (const ref of pointed)
      if (ref !== null && !all.some((topic) => topic.id === idOf(ref, whose)))
        faults.push(at(field, `There is no topic “${ref}”.`))
  return faults
}

/** A fault for a reference to a topic that is not in the tree. */
export function faultAt(
  tree: TopicTree,
  ref: string,
  whose: Whose,
  path: readonly PropertyKey[],
): Fault[] {
  const known = TopicId.safeParse(idOf(ref, whose)).success && tree.indexOf.has(idOf(ref, whose))
  return known ? [] : [{ path, message: unknownTopic(tree, ref) }]
}
