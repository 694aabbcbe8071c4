import type { Day } from '../base/day.ts'
import type { ShownExpectation } from '../ladders/expectations.ts'
import type { Competency, Expectation } from '../ladders/ladders.ts'
import type { PacketEntry, PacketSection } from './packets.ts'

/** An entry with the words a brag document groups it by. */
export interface GroupedEntry {
  entry: PacketEntry
  /** Such as the need it served or its first topic; empty when it has neither. */
  group: string
}

/** Sections of a brag document: one for each group, the largest first, what has none at the end. */
export function bragSections(entries: readonly GroupedEntry[]): PacketSection[] {
  const byGroup = new Map<string, PacketEntry[]>()
  for (const { entry, group } of entries) byGroup.set(group, [...(byGroup.get(group) ?? []), entry])
  return [...byGroup]
    .sort(([a, some], [b, more]) =>
      a === '' ? 1 : b === '' ? -1 : more.length - some.length || (a < b ? -1 : 1),
    )
    .map(([group, own]) => section(group || 'Also', own))
}

/** Sections of a promotion case: one for each expectation, in the order of the ladder. */
export function promotionSections(
  expectations: readonly Expectation[],
  competencies: readonly Competency[],
  shown: readonly ShownExpectation[],
  entries: readonly PacketEntry[],
): PacketSection[] {
  const nameOf = new Map(competencies.map(({ id, name }) => [id, name]))
  return expectations.map(({ id, competency, text }) => {
    const ids = new Set<string>(
      shown.filter(({ expectation }) => expectation === id).map(({ evidence }) => evidence),
    )
    const showing = entries.filter(({ evidence }) => evidence !== null && ids.has(evidence))
    return section(nameOf.get(competency) ?? competency, showing, text)
  })
}

/** A job: what somebody was called, and from when to when. */
export interface Job {
  title: string
  since: Day
  /** `null` while it lasts. */
  until: Day | null
}

/** Sections of a CV: one for each job, the latest first, each with what was done in it. */
export function cvSections(jobs: readonly Job[], entries: readonly PacketEntry[]): PacketSection[] {
  return jobs.toReversed().map(({ title, since, until }) => ({
    ...section(
      title,
      entries.filter(({ day }) => day !== null && since <= day && (until === null || day < until)),
    ),
    from: since,
    to: until,
  }))
}

function section(heading: string, entries: PacketEntry[], note = ''): PacketSection {
  const ordered = entries.toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : -1))
  return { heading, note, from: null, to: null, entries: ordered }
}
