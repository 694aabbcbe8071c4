import type { Day } from '../../domain/base/day.ts'
import { fail } from '../../domain/base/errors.ts'
import { clipped, oneLine } from '../../domain/base/storable.ts'
import type { Found, LeftOut } from '../../domain/log/candidates.ts'
import { jsonFault } from '../text/faults.ts'
import { logWords } from '../vocabulary/logWords.ts'
import { columnsLookedFor } from './columns.ts'
import { leaveOut, summarised } from './leavingOut.ts'
import { type Row, readRecords } from './records.ts'

/** The year that a list of entries stands under. */
const yearName = 'list of the year'

/**
 * Reads a list of objects, or one under a name such as `entries`; in `.jsonl` files, one a line.
 *
 * @throws AppError with line and column when it is not JSON, or when no field says what happened.
 */
export function readJson(name: string, text: string, today: Day, timeZone = 'UTC'): Found {
  const entries = entriesIn(valueIn(name, text.replace(/^\uFEFF/, '')))
  const leftOut: LeftOut[] = []
  const rows = entries.flatMap((entry, index) => {
    const read = rowOf(entry, `${clipped(name, 200)}, entry ${index + 1}`)
    leftOut.push(...read.leftOut)
    return read.row ? [read.row] : []
  })
  const found = readRecords(rows, { today, timeZone })
  if (!found) return fail('invalid', withoutText(rows))
  return { ...found, leftOut: summarised([...found.leftOut, ...leftOut]) }
}

function valueIn(name: string, text: string): unknown {
  if (!/\.(?:jsonl|ndjson)$/i.test(name)) return parsed(text, 0)
  const lines = text.split(/\r?\n/)
  return lines.flatMap((line, index) => (line.trim() ? [parsed(line, index)] : []))
}

function parsed(text: string, linesBefore: number): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return fail('invalid', jsonFault(text, error, linesBefore))
  }
}

function entriesIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (!isObject(value))
    return fail('invalid', 'The file contains a single value. It needs a list of entries.')
  const named = logWords().entryLists.filter((name) => Array.isArray(value[name]))
  const isCv = named.some((name) => name === 'work' || name === 'projects')
  if (named[0] && !isCv) return value[named[0]] as unknown[]
  const lists = listsIn(value, 0)
  return lists.length > 0 ? lists : [value]
}

/** The entries of all lists in an object: of a CV with work, projects and awards, or of years. */
function listsIn(value: Record<string, unknown>, depth: number): unknown[] {
  return Object.entries(value).flatMap(([name, each]) => {
    if (logWords().undoneLists.test(name)) return []
    if (Array.isArray(each) && (each.some(isObject) || /^\d{4}$/.test(name)))
      return each.flatMap((entry) => withoutHighlights(dated(entry, name)))
    return isObject(each) && depth < 2 ? listsIn(each, depth + 1) : []
  })
}

/** Below “2024” an entry is of that year, unless it says more. */
function dated(entry: unknown, name: string): unknown {
  if (!/^(?:19|20)\d\d$/.test(name)) return entry
  if (typeof entry === 'string') return { what: entry, [yearName]: name }
  return isObject(entry) ? { ...entry, [yearName]: name } : entry
}

/** In a JSON Resume each highlight of a job is an entry of its own. */
function withoutHighlights(entry: unknown): unknown[] {
  if (!isObject(entry) || !Array.isArray(entry.highlights) || entry.highlights.length === 0)
    return [entry]
  const { name, position, startDate, endDate } = entry
  const period = [startDate, endDate ?? 'today']
    .filter((each) => typeof each === 'string')
    .join(' – ')
  const topic = typeof name === 'string' ? name : position
  return entry.highlights.map((what) => ({ what, topic, during: startDate ? period : '' }))
}

function rowOf(entry: unknown, place: string): { row?: Row; leftOut: LeftOut[] } {
  if (typeof entry === 'string')
    return { row: { values: new Map([['what', entry]]), place }, leftOut: [] }
  if (!isObject(entry)) return { leftOut: [leaveOut(place, 'It is neither an object nor text.')] }
  const values = new Map<string, string>()
  const leftOut: LeftOut[] = []
  for (const [name, value] of Object.entries(entry)) {
    const text = textOf(value)
    if (text === undefined)
      leftOut.push(leaveOut(`${place}: “${name}”`, 'Nested values are not imported.'))
    else values.set(name, text)
  }
  return { row: { values, place }, leftOut }
}

/** A value as one would write it into a cell; `undefined` when it is nested. */
function textOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) {
    const parts = value.map((each) => (Array.isArray(each) ? undefined : textOf(each)))
    return parts.includes(undefined) ? undefined : parts.join('\n')
  }
  if (!isObject(value)) return String(value)
  const naming = ['url', 'name', 'title', 'login'].find((key) => typeof value[key] === 'string')
  return naming && Object.values(value).every((each) => typeof each !== 'object' || each === null)
    ? (value[naming] as string)
    : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function withoutText(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap(({ values }) => [...values.keys()]))].map(oneLine)
  const found = names.slice(0, 20).map((name) => `“${clipped(name, 40)}”`)
  return `The entries need a field that says what happened. We looked for ${columnsLookedFor}. Found: ${found.join(', ')}.`
}
