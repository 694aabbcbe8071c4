import type { EvidenceId } from '../base/id.ts'
import type { Scope } from '../base/scope.ts'
import type { TopicId } from '../topics/topics.ts'

/** What the rule reads of an entry. */
export interface TopicEntry {
  id: EvidenceId
  topics: readonly TopicId[]
  scope: Scope | null
}

/** A kind of work with the entries on it, the latest first. */
export interface WorkedTopic {
  topic: TopicId
  entries: EvidenceId[]
  /** How many of them benefited somebody else. */
  forOthers: number
  /** Whether there is enough of it to call it a strength. */
  isStrength: boolean
}

/** Once may be luck and twice a favour; and what benefited nobody else shows practice. */
const enough = { entries: 3, forOthers: 2 }

/** The kinds of work in entries, the latest first, with the most worked on first. */
export function workedTopics(entries: readonly TopicEntry[]): WorkedTopic[] {
  const byTopic = new Map<TopicId, TopicEntry[]>()
  for (const entry of entries)
    for (const topic of new Set(entry.topics))
      byTopic.set(topic, [...(byTopic.get(topic) ?? []), entry])
  return [...byTopic]
    .map(([topic, own]) => {
      const forOthers = own.filter(({ scope }) => scope !== null && scope !== 'self').length
      return {
        topic,
        entries: own.map(({ id }) => id),
        forOthers,
        isStrength: own.length >= enough.entries && forOthers >= enough.forOthers,
      }
    })
    .sort((a, b) => b.entries.length - a.entries.length)
}
