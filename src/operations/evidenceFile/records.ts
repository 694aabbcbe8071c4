import type { Candidate, Found, LeftOut } from '../../domain/candidates.ts'
import type { Day } from '../../domain/day.ts'
import { EvidenceLink, type EvidenceState } from '../../domain/evidence.ts'
import { Scope } from '../../domain/scope.ts'
import { clipped, oneLine, storable } from '../../domain/storable.ts'
import type { Period } from './calendar.ts'
import { type Column, columnsOf } from './columns.ts'
import { hasUnsureDays, readDay } from './dayCells.ts'
import { dayOrderOf } from './dayOrder.ts'
import { fingerprint, withOwnKeys } from './keys.ts'
import { leaveOut } from './leavingOut.ts'
import type { DayOrder } from './pattern.ts'

/** One row of a table or one object: its values by the name of their column. */
export interface Row {
  values: ReadonlyMap<string, string>
  place: string
  /** Links that stand in it besides those in a column for links. */
  links?: EvidenceState['links']
}

export interface RecordsReading {
  today: Day
  within?: Period | undefined
  /** The order in which the document around writes days, where the column itself shows none. */
  order?: DayOrder
  /** Words that hold for all rows, such as headings. */
  tags?: readonly string[]
}

/** Reads rows into candidates; `undefined` when no column says what happened. */
export function readRecords(rows: readonly Row[], reading: RecordsReading): Found | undefined {
  const columns = columnsOf([...new Set(rows.flatMap(({ values }) => [...values.keys()]))])
  if (rows.length > 0 && !columns.has('text')) return undefined
  const days = rows.map((row) => valueIn(row, 'day', columns))
  const shown = dayOrderOf(days)
  const order = shown === 'either' ? (reading.order ?? shown) : shown
  const candidates: Candidate[] = []
  const leftOut: LeftOut[] = []
  for (const row of rows) {
    const found = candidateOf(row, columns, order, reading)
    if ('why' in found) leftOut.push(found)
    else candidates.push(found)
  }
  return { candidates: withOwnKeys(candidates), leftOut: [...leftOut, ...noteOn(order, days)] }
}

/** Not a row, but what a person must know of all of them. */
function noteOn(order: DayOrder, days: readonly string[]): LeftOut[] {
  if (order !== 'either' || !hasUnsureDays(days)) return []
  const why = 'They could be day or month first and were read day first. Look at the days again.'
  return [{ what: 'the other way to read days such as 03/04/2025', why, count: 1 }]
}

function candidateOf(
  row: Row,
  columns: ReadonlyMap<Column, string>,
  order: DayOrder,
  reading: RecordsReading,
): Candidate | LeftOut {
  const value = (column: Column) => valueIn(row, column, columns)
  const text = oneLine(value('text'))
  const whole = [...row.values.values()].join(', ')
  if (text === '') return leaveOut(`${row.place}: ${whole}`, 'It does not say what happened.')
  const day = readDay(value('day'), order, reading)
  if ('trouble' in day) return leaveOut(`${row.place}: ${whole}`, day.trouble)
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
    place: day.year ? `${row.place}, some day in ${day.year}` : row.place,
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
