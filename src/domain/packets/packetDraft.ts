import { Scope } from '../base/scope.ts'
import type { ShownExpectation } from '../ladders/expectations.ts'
import type { Competency, Expectation } from '../ladders/ladders.ts'
import type { Evidence } from '../log/evidence.ts'
import type { Position } from '../people/profile.ts'
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
    .map(([group, own]) => section(group || 'Other work', own))
}

/**
 * Sections of a promotion case: one for each expectation that entries show, in the order of the
 * ladder, and at the end what nothing shows yet.
 */
export function promotionSections(
  expectations: readonly Expectation[],
  competencies: readonly Competency[],
  shown: readonly ShownExpectation[],
  entries: readonly PacketEntry[],
): PacketSection[] {
  const nameOf = new Map(competencies.map(({ id, name }) => [id, name]))
  const sections = expectations.map(({ id, competency, text }) => {
    const ids = new Set<string>(
      shown.filter(({ expectation }) => expectation === id).map(({ evidence }) => evidence),
    )
    const showing = entries.filter(({ evidence }) => evidence !== null && ids.has(evidence))
    return section(nameOf.get(competency) ?? competency, showing, text)
  })
  const open = sections.filter((each) => each.entries.length === 0).map(({ note }) => line(note))
  return [
    ...sections.filter((each) => each.entries.length > 0),
    ...(open.length > 0 ? [section('No evidence yet', open)] : []),
  ]
}

/** A sentence without an entry behind it. */
function line(text: string): PacketEntry {
  return { evidence: null, day: null, text, details: '', scope: null, seenBy: [], links: [] }
}

/** Sections of a CV: one for each job, the latest first, each with what was done in it. */
export function cvSections(
  jobs: readonly Position[],
  entries: readonly PacketEntry[],
): PacketSection[] {
  return jobs.toReversed().map(({ employer, title, since, until }) => ({
    ...section(title, entries.filter((entry) => isDuring(entry, { since, until })).map(asBullet)),
    organisation: employer,
    from: since,
    to: until,
  }))
}

type Span = Pick<Position, 'since' | 'until'>

function isDuring({ day }: Pick<PacketEntry, 'day'>, { since, until }: Span): boolean {
  return day !== null && since <= day && (until === null || day <= until)
}

/** A CV shows so many entries of each job, unless the person chooses others. */
export const mostBullets = 8

/** The entries a CV starts from: of each job those of the widest scope, then the latest. */
export function entriesForCv<Entry extends Pick<Evidence, 'day' | 'scope'>>(
  jobs: readonly Span[],
  entries: readonly Entry[],
): Entry[] {
  return jobs.flatMap((job) =>
    entries
      .filter((entry) => isDuring(entry, job))
      .toSorted((a, b) => width(b) - width(a) || (a.day < b.day ? 1 : -1))
      .slice(0, mostBullets),
  )
}

function width({ scope }: Pick<Evidence, 'scope'>): number {
  return scope === null ? -1 : Scope.options.indexOf(scope)
}

/** An entry as a CV has it: what was done, without when, for whom and in which commit. */
function asBullet(entry: PacketEntry): PacketEntry {
  const text = withoutMachineWords(entry.text) || entry.text
  return { ...entry, text, details: '', day: null, scope: null, seenBy: [] }
}

const hash = '(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}'
const reference = `(?:commits? +)?(?:${hash}|#\\d+|[\\w.-]+/[\\w.-]+#\\d+)`
const machineWords = [
  // A day stamp in front.
  /^\d{4}-\d{2}-\d{2}(?:[:,–-]?\s+|$)/,
  // References in brackets, and one at either end.
  new RegExp(`\\s*[([]${reference}(?:[, ]+${reference})*[)\\]]`, 'g'),
  new RegExp(`^${hash}:?\\s+`),
  new RegExp(`(?:\\s+in)?\\s+(?:commits?\\s+)?\\b${hash}\\b`, 'g'),
  // What the import of commits adds where several are one piece of work.
  /, and \d+ more commits?$/,
]

function withoutMachineWords(text: string): string {
  return machineWords.reduce((left, words) => left.replace(words, ''), text).trim()
}

function section(heading: string, entries: PacketEntry[], note = ''): PacketSection {
  const ordered = entries.toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : -1))
  return { heading, organisation: '', note, from: null, to: null, entries: ordered }
}
