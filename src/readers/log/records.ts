import type { Period } from '../../domain/base/calendar.ts'
import type { Day } from '../../domain/base/day.ts'
import { Scope } from '../../domain/base/scope.ts'
import { clipped, oneLine, storable } from '../../domain/base/storable.ts'
import type { Candidate, Found, LeftOut } from '../../domain/log/candidates.ts'
import { EvidenceLink, type EvidenceState } from '../../domain/log/evidence.ts'
import { hasUnsureDays, readDay } from '../dates/dayCells.ts'
import { type DayOrder, dayOrderOf } from '../dates/dayOrder.ts'
import { logWords } from '../vocabulary/logWords.ts'
import { type Column, columnsFor, columnsOf, spoken } from './columns.ts'
import { isNothing } from './deeds.ts'
import { fingerprint, withOwnKeys } from './keys.ts'
import { leaveOut } from './leavingOut.ts'
import { inBullets, isTimes, lastOfEach } from './rowShapes.ts'
import { isBetween, whyUndone } from './undoneRows.ts'

/** One row of a table or one object: its values by the name of their column. */
export interface Row {
  values: ReadonlyMap<string, string>
  place: string
  /** Links that stand in it besides those in a column for links. */
  links?: EvidenceState['links']
}

export interface RecordsReading {
  today: Day
  /** Where the person is, for moments in UTC. */
  timeZone?: string | undefined
  within?: Period | undefined
  /** The order in which the document around writes days, where the column itself shows none. */
  order?: DayOrder
  /** Words that hold for all rows, such as headings. */
  tags?: readonly string[]
}

/** Reads rows into candidates; `undefined` when no column says what happened. */
export function readRecords(all: readonly Row[], reading: RecordsReading): Found | undefined {
  const names = [...new Set(all.flatMap(({ values }) => [...values.keys()]))]
  const columns = columnsOf(names)
  const column = columns.get('text')
  if (all.length > 0 && column === undefined) return undefined
  const [dayColumns, textColumns] = [columnsFor('day', names), columnsFor('text', names)]
  const rows = (isTimes(names) ? lastOfEach(all, textColumns) : all).flatMap((row) =>
    column === undefined ? [] : inBullets(row, column),
  )
  const dated = rows.map((row) => ({ row, day: firstFilled(row, dayColumns) }))
  const days = dated.map(({ day }) => day)
  const shown = dayOrderOf(days)
  const order = shown === 'either' ? (reading.order ?? shown) : shown
  const candidates: Candidate[] = []
  const leftOut: LeftOut[] = []
  const seen = new Set<string>()
  for (const { row, day } of dated) {
    const why = whyNoEntry(row, names, seen)
    const said = { text: firstFilled(row, textColumns), day }
    const found = why
      ? leftOutRow(row, why)
      : candidateOf(row, columns, said, { ...reading, order })
    if ('why' in found) leftOut.push(found)
    else candidates.push(found)
  }
  return { candidates: withOwnKeys(candidates), leftOut: [...leftOut, ...noteOn(order, days)] }
}

/** Why a row is none to offer, before one looks at what it says. */
function whyNoEntry(row: Row, names: readonly string[], seen: Set<string>): string | undefined {
  if (isBetween(row, names.length)) return 'It is a heading or a total.'
  const same = JSON.stringify([...row.values].filter(([name]) => !isIdName(name)))
  if (seen.has(same)) return 'It repeats an earlier row.'
  seen.add(same)
  return whyUndone(row)
}

function isIdName(name: string): boolean {
  return logWords().idColumns.test(spoken(name))
}

function leftOutRow({ place, values }: Row, why: string): LeftOut {
  return leaveOut(`${place}: ${[...values.values()].join(', ')}`, why)
}

/** What the surest column says that is filled. */
function firstFilled({ values }: Row, columns: readonly string[]): string {
  return columns.map((name) => values.get(name) ?? '').find((cell) => cell.trim() !== '') ?? ''
}

/** Not a row, but what a person must know of all of them. */
function noteOn(order: DayOrder, days: readonly string[]): LeftOut[] {
  if (order !== 'either' || !hasUnsureDays(days)) return []
  const why = 'The order is unclear. They were read as day/month. Check the dates.'
  return [{ what: 'ambiguous dates such as 03/04/2025', why, count: 1 }]
}

function candidateOf(
  row: Row,
  columns: ReadonlyMap<Column, string>,
  said: { text: string; day: string },
  reading: RecordsReading & { order: DayOrder },
): Candidate | LeftOut {
  const value = (column: Column) => valueIn(row, column, columns)
  const text = oneLine(said.text) || oneLine(value('details')).slice(0, 300)
  if (isNothing(text)) return leftOutRow(row, 'It does not say what happened.')
  const day = readDay(said.day, reading.order, reading)
  if ('trouble' in day) return leftOutRow(row, day.trouble)
  const linked = linksIn(value('links'))
  const scope = Scope.safeParse(value('scope').trim().toLowerCase().replace(/[_-]/g, ' '))
  return {
    key: fingerprint(...[...row.values].filter(([, each]) => each !== '').flat()),
    day: day.day,
    text: clipped(text, 2000),
    details: clipped(detailsOf(row, columns, { linked, scope }), 50_000),
    links: [...linked.links, ...(row.links ?? [])].slice(0, 20),
    people: namesIn(value('people')).slice(0, 30),
    scope: scope.success ? scope.data : null,
    tags: [...new Set([...namesIn(value('tags')), ...(reading.tags ?? [])])].slice(0, 30),
    place: day.year ? `${row.place}, year ${day.year} only` : row.place,
  }
}

interface Understood {
  linked: { links: unknown[]; others: string }
  scope: { success: boolean }
}

/** Whatever has no place of its own in an entry, under the name of its column. */
function detailsOf(
  row: Row,
  columns: ReadonlyMap<Column, string>,
  { linked, scope }: Understood,
): string {
  const whole = storable(valueIn(row, 'text', columns)).trim()
  const placed = new Set(
    ['day', 'text', 'details', 'links', 'tags', 'people'].map((column) =>
      columns.get(column as Column),
    ),
  )
  if (scope.success) placed.add(columns.get('scope'))
  const others = [...row.values]
    .filter(([name, value]) => !placed.has(name) && value.trim() !== '')
    .map(([name, value]) => ({ name: oneLine(name), value: storable(value).trim() }))
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => `${name}: ${value}`)
  const details = storable(valueIn(row, 'details', columns)).trim()
  const isWhole = whole.length <= 2000 && !whole.includes('\n')
  return [isWhole ? '' : whole, details, ...others, linked.others].filter(Boolean).join('\n\n')
}

function valueIn(row: Row, column: Column, columns: ReadonlyMap<Column, string>): string {
  return row.values.get(columns.get(column) ?? '') ?? ''
}

function linksIn(value: string): { links: EvidenceState['links']; others: string } {
  const words = value.split(/[\s,;|]+/).filter(Boolean)
  const read = words.map((word) => ({ word, link: EvidenceLink.safeParse({ url: word }) }))
  return {
    links: read.flatMap(({ link }) => (link.success ? [link.data] : [])).slice(0, 20),
    others: storable(read.flatMap(({ word, link }) => (link.success ? [] : [word])).join(' ')),
  }
}

function namesIn(value: string): string[] {
  const names = value.split(/[,;|\n]|\s&\s|\sand\s/).map((name) => clipped(oneLine(name), 120))
  return [...new Set(names.filter(Boolean))]
}
