import type { OwnedTopic } from '../../db/topics/topics.ts'
import type { Change } from '../../domain/base/changes.ts'
import { type Dated, disorderIn } from '../../domain/base/datedEntries.ts'
import type { Day } from '../../domain/base/day.ts'
import type { Fault } from '../../readers/record/faults.ts'

/** What an import would do: shown first, applied as a whole or not at all. */
export interface FilePlan {
  faults: Fault[]
  changes: Change[]
  /** All topics as they will be, where the file brings the organisation's. */
  topics?: readonly OwnedTopic[]
  apply(): Promise<void>
}

/** Faults of dated entries: days out of order, or two entries for one thing. */
export function faultsInDates<Entry extends Dated<object>>(
  list: string,
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  today: Day,
): Fault[] {
  const firstAt = new Map<string, number>()
  return entries.flatMap((entry, index) => {
    const twice = firstAt.has(keyOf(entry))
    firstAt.set(keyOf(entry), index)
    const disorder = disorderIn(entry, today)
    return [
      ...(twice ? [{ path: [list, index], message: 'This is listed twice in the file.' }] : []),
      ...(disorder ? [{ path: [list, index], message: disorder }] : []),
    ]
  })
}

/** What a thing that a file changes is known by, and how often it was changed. */
export interface Known<Id> {
  id: Id
  revision: number
}

/** The id and the latest revision of a thing, from its states. */
export function knownBy<Id>(states: readonly Known<Id>[]): Known<Id> {
  return { id: states[0]!.id, revision: Math.max(...states.map(({ revision }) => revision)) }
}

/** Rows of a table, grouped by the thing whose states they are; each group oldest first. */
export function statesById<Row extends { id: string; since: Day }>(rows: readonly Row[]): Row[][] {
  const byId = new Map<string, Row[]>()
  for (const row of rows.toSorted((a, b) => (a.since < b.since ? -1 : 1))) {
    const states = byId.get(row.id)
    if (states) states.push(row)
    else byId.set(row.id, [row])
  }
  return [...byId.values()]
}
