import type { Day } from '../../domain/base/day.ts'
import { dayOf, oneDay, type Period } from './calendar.ts'
import { yearNumber } from './monthNames.ts'

/** What some words say of time. */
export interface Meaning {
  /** The year, where it is said. */
  year?: number | undefined
  inYear(year: number): Period | undefined
  /** It can be read in another way, or is rough. */
  unsure?: boolean
  /** A time only where the words around it say so: “in March”, not “March on”. */
  bare?: boolean
}

/** In which order days are written in figures: 3/14 is month first, 14/3 day first. */
export type DayOrder = 'day first' | 'month first' | 'either'

/** One way to write a day or a period. */
export interface Pattern {
  pattern: RegExp
  read(found: Groups, today: Day, order: DayOrder): Meaning | undefined
}

export type Groups = Record<string, string | undefined>

/** No letter, figure or separator just before: not the inside of a version, a path or a word. */
export const open = '(?<![\\p{Script=Latin}\\p{N}.,:/-])'
/** Nothing just behind that would make it a share, an amount or another number. */
export const close = '(?![\\p{Script=Latin}\\p{N}%€$£]|[.,:]\\d)'
export const year = "(?<year>(?:19|20|25)\\d\\d|['’]\\d\\d)(?!\\d)"
export const maybeYear = `(?:(?:,|\\s+of)?\\s*(?<!\\d)${year})?`

export function pattern(source: string): RegExp {
  return new RegExp(source, 'giu')
}

export function yearSaid(written: string | undefined, monthName?: string): number | undefined {
  return written === undefined ? undefined : yearNumber(written.replace(/\D/g, ''), monthName)
}

/** A day as a period, unless the calendar has no such day. */
export function theDay(year: number, month: number, day: number): Period | undefined {
  const found = dayOf(year, month, day)
  return found && oneDay(found)
}
