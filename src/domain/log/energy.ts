import type { TopicId } from '../topics/topics.ts'

/** What the rule reads of an entry. */
export interface FeltEntry {
  topics: readonly TopicId[]
  /** -2 takes a lot … 2 gives a lot; `null` while the person has not said. */
  energy: number | null
}

/** How one kind of work feels. */
export interface TopicEnergy {
  topic: TopicId
  /** How many entries say how it felt. */
  felt: number
  /** From -2 to 2; `null` while it is too early to say. */
  mean: number | null
  needed: boolean
}

export interface EnergyPicture {
  topics: TopicEnergy[]
  /** Gives energy and is needed: more of this. */
  givesAndNeeded: TopicEnergy[]
  /** Gives energy and is not needed: a joy. */
  givesOnly: TopicEnergy[]
  /** Takes energy and is needed: to share, to learn, or to do at a good hour. */
  takesAndNeeded: TopicEnergy[]
  /** Takes energy and is not needed: the first to let go. */
  takesAndNot: TopicEnergy[]
  tooEarly: TopicEnergy[]
}

/** Fewer felt entries than this may be chance. */
export const enoughFelt = 3

/** Nearer to nothing than this, a kind of work neither gives nor takes. */
const neither = 0.25

/**
 * How each kind of work feels, from the entries that say so, beside whether it is needed. A mean
 * is made of three entries or more; with fewer it is too early.
 */
export function energyPicture(
  entries: readonly FeltEntry[],
  needed: ReadonlySet<TopicId>,
): EnergyPicture {
  const topics = [...feltByTopic(entries)]
    .map(([topic, felt]) => ({
      topic,
      felt: felt.length,
      mean: felt.length < enoughFelt ? null : meanOf(felt),
      needed: needed.has(topic),
    }))
    .sort((a, b) => (b.mean ?? 0) - (a.mean ?? 0) || b.felt - a.felt)
  const gives = topics.filter(({ mean }) => mean !== null && mean >= neither)
  const takes = topics.filter(({ mean }) => mean !== null && mean <= -neither).reverse()
  return {
    topics,
    givesAndNeeded: gives.filter((each) => each.needed),
    givesOnly: gives.filter((each) => !each.needed),
    takesAndNeeded: takes.filter((each) => each.needed),
    takesAndNot: takes.filter((each) => !each.needed),
    tooEarly: topics.filter(({ mean }) => mean === null),
  }
}

function feltByTopic(entries: readonly FeltEntry[]): Map<TopicId, number[]> {
  const felt = new Map<TopicId, number[]>()
  for (const { topics, energy } of entries)
    if (energy !== null)
      for (const topic of new Set(topics)) felt.set(topic, [...(felt.get(topic) ?? []), energy])
  return felt
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}
