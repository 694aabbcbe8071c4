import type { Period } from '../../../domain/base/calendar.ts'
import type { Day } from '../../../domain/base/day.ts'
import type { DayOrder } from '../dayOrder.ts'
import type { Token } from '../words/tokens.ts'

export type Kind =
  | 'date'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'fiscalYear'
  | 'season'
  | 'feast'
  | 'weekday'
  | 'period'
  | 'relative'
  | 'duration'
  | 'frequency'
  | 'age'

/** Why a day that was read may be another one. */
export type Doubt =
  | 'range'
  | 'order'
  | 'fiscal'
  | 'season'
  | 'edge'
  | 'weekday'
  | 'next'
  | 'mismatch'
  | 'sprint'
  | 'about'
  | 'turnaround'
  | 'ending'
  | 'past'
  | 'far'

/** What some words say of time, before it is known in which year and from which side. */
export interface Meaning {
  kind: Kind
  /** The year, where it is said. */
  year?: number | undefined
  /** Its days in a year; nothing where that year has no such day. */
  inYear?: (year: number) => Period | null
  /** Another reading that is as good. */
  otherInYear?: (year: number) => Period | null
  /** Its days, where they hang on today or on nothing. */
  period?: Period | undefined
  /** The weekday that is named. */
  weekday?: number | undefined
  doubt?: Doubt | undefined
  alternatives?: readonly Day[] | undefined
  /** A time only where the words around it say so: “in March”, not “March on”. */
  isBare?: boolean | undefined
  /** It says how long each may take: “within a day”. */
  isTurnaround?: boolean | undefined
  /** It counts from today. */
  isRelative?: boolean | undefined
  /** The month a day is written in, for one that is impossible. */
  month?: number | undefined
  /** It is written as a day and is none, in any year. */
  isImpossible?: boolean | undefined
}

export type Direction = 'past' | 'future'

/** A text while it is read. */
export interface Scan {
  text: string
  tokens: readonly Token[]
  today: Day
  direction: Direction
  order: DayOrder
  /** Two figures of a year are of the Thai count. */
  isThai: boolean
  within: Period | undefined
  /** Where the mention before ended: a place among the tokens. */
  lastEnd: number
}

/** What stands from a token on, up to another. */
export interface Found {
  meaning: Meaning
  end: number
}

/** One way to write a time, tried at each token. */
export type Rule = (scan: Scan, at: number) => Found | null
