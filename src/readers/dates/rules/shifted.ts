import type { PeriodName } from '../../../domain/base/calendar.ts'
import type { Unit } from '../words/lexicon.ts'
import { has, skip } from './looking.ts'
import type { Scan } from './meaning.ts'

/** A unit of time by its distance from this one. */
export interface Shifted {
  name: PeriodName
  shift: number
  end: number
  /** A word says which: “last”, “this”, “next”. */
  isSaid: boolean
}

/** “last week”, “this year”, “semaine prochaine”, “the week after next”, “来月”. */
export function shiftedAt(scan: Scan, at: number): Shifted | undefined {
  const which = shiftOf(scan, at)
  const unitAt = which === undefined ? at : skip(scan, at + 1, 'calendar', 'fiscal')
  const { unit, shift } = scan.tokens[unitAt]?.lexeme ?? {}
  const name = nameOf(unit)
  if (!name || (unit === 'week' && has(scan, unitAt, 'yearMark'))) return undefined
  if (shift !== undefined) return { name, shift, end: unitAt + 1, isSaid: true }
  if (which !== undefined) return { name, shift: which, end: unitAt + 1, isSaid: true }
  const beyond = has(scan, unitAt + 1, 'afterNext')
    ? 2
    : has(scan, unitAt + 1, 'beforeLast')
      ? -2
      : shiftOf(scan, unitAt + 1, true)
  return beyond === undefined
    ? { name, shift: 0, end: unitAt + 1, isSaid: false }
    : { name, shift: beyond, end: unitAt + 2, isSaid: true }
}

export function nameOf(unit: Unit | undefined): PeriodName | undefined {
  return unit === undefined ||
    unit === 'minute' ||
    unit === 'hour' ||
    unit === 'fortnight' ||
    unit === 'day'
    ? undefined
    : unit
}

/** How many units from this one such a word says. */
export function shiftOf(scan: Scan, at: number, isBehind = false): number | undefined {
  const which = whichAt(scan, at, isBehind)
  return which && { last: -1, this: 0, next: 1, coming: 1 }[which]
}

export type Which = 'last' | 'this' | 'next' | 'coming'

/** The word that says which; English has it in front only, other languages behind as well. */
export function whichAt(scan: Scan, at: number, isBehind = false): Which | undefined {
  const { text = '' } = scan.tokens[at] ?? {}
  if (isBehind && /^(?:last|previous|past|this|current|next|following|coming)$/.test(text))
    return undefined
  return (['coming', 'last', 'this', 'next'] as const).find((each) => has(scan, at, each))
}
