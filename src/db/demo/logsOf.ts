import { v5 } from 'uuid'
import type { Day } from '../../domain/base/day.ts'
import type { EvidenceId, NeedId } from '../../domain/base/id.ts'
import type { ShownExpectation } from '../../domain/ladders/expectations.ts'
import type { Evidence } from '../../domain/log/evidence.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import type { Northlight } from './northlight.ts'
import type { NorthlightLogs, WrittenEntry } from './northlightLogs.ts'
import { calendar, demoNeed, demoOrganisation, demoPerson } from './worldOf.ts'

/** The demo as written, and the day it is set up. */
export interface Written {
  company: Northlight
  logs: NorthlightLogs
  today: Day
}

/** An entry of somebody's log, beside what was written. */
export interface DemoEntry {
  written: WrittenEntry
  entry: Evidence
}

/** One person's log up to today. */
export function logOf(handle: string, demo: Written): DemoEntry[] {
  return (demo.logs.logs[handle] ?? [])
    .map((written) => ({ written, entry: entryOf(handle, written, demo) }))
    .filter(({ entry }) => entry.day <= demo.today)
}

/** The expectations of the ladder that entries show. */
export function shownBy(log: readonly DemoEntry[]): ShownExpectation[] {
  return log.flatMap(({ written, entry }) =>
    (written.shows ?? []).map((expectation) => ({ expectation, evidence: entry.id })),
  )
}

function entryOf(handle: string, written: WrittenEntry, { company, today }: Written): Evidence {
  return {
    id: v5(`entry ${handle} ${written.did}`, demoOrganisation) as EvidenceId,
    personId: demoPerson(handle),
    day: calendar(today).dayOf(written.on),
    text: written.did,
    details: (written.details ?? '').trim(),
    scope: written.scope ?? null,
    need: needServed(written, company),
    goal: null,
    topics: (written.topics ?? []) as TopicId[],
    people: namesOf(written.helped, company),
    seenBy: namesOf(written.seen, company),
    links: written.links ?? [],
    confidential: written.confidential ?? false,
    neutral: written.neutral ?? '',
    energy: null,
    source: { kind: 'typed', key: '', place: '' },
    revision: 1,
  }
}

/** The need of that topic which was in force in the month of the entry. */
function needServed({ need, on: [month] }: WrittenEntry, { needs }: Northlight): NeedId | null {
  if (need === undefined) return null
  const found = needs.find(
    ({ topic, from, to = 0 }) => topic === need && from <= month && month <= to,
  )
  if (!found) throw new Error(`Northlight had no need for ${need} in month ${month}`)
  return demoNeed(found)
}

/** The names behind handles. */
export function namesOf(handles: readonly string[] = [], { persons }: Northlight): string[] {
  return handles.map((handle) => {
    const found = persons.find((person) => person.handle === handle)
    if (!found) throw new Error(`Nobody at Northlight is called ${handle}`)
    return found.name
  })
}
