import { dayFrom, monthsFrom, oneDay, type Period } from '../../../domain/base/calendar.ts'
import { has } from './looking.ts'
import type { Meaning, Scan } from './meaning.ts'

/** A single day as a period, unless the calendar has no such day. */
export function theDay(year: number, month: number, day: number): Period | null {
  const found = dayFrom(year, month, day)
  return found && oneDay(found)
}

/** A day in a month whose year may be unsaid; impossible where no year has it. */
export function dateOf(month: number, day: number, year?: number): Meaning {
  const inYear = (each: number) => theDay(each, month, day)
  const isImpossible = year === undefined ? !inYear(2024) : !inYear(year)
  return { kind: 'date', year, month, inYear, isImpossible }
}

export function isLed(scan: Scan, at: number): boolean {
  return ['on', 'by', 'before', 'since', 'due'].some((role) => has(scan, at - 1, role))
}

interface Ordering {
  year?: number | undefined
  isSure?: boolean
}

/**
 * As the document writes its days, where that is known. Otherwise day first, unless there is no
 * such day or, looking back, it is still to come; then month first.
 */
export function inEitherOrder(
  { order, today, direction }: Scan,
  [one, other]: readonly [number, number],
  { year, isSure = false }: Ordering = {},
): Meaning {
  const dayFirst = (each: number) => theDay(each, other, one)
  const monthFirst = (each: number) => theDay(each, one, other)
  const isOpenOrder = order === 'either' && !isSure
  const usual = order === 'month first' ? monthFirst : dayFirst
  const rare = order === 'month first' ? dayFirst : monthFirst
  const inYear = (each: number) => {
    const [found, second] = [usual(each), rare(each)]
    const isToCome = direction === 'past' && isOpenOrder && found !== null && found.start > today
    return isToCome && second && second.start <= today ? second : (found ?? second)
  }
  const isImpossible = !inYear(year ?? 2024)
  const isUnsure = isOpenOrder && one <= 12 && other <= 12 && one !== other
  const otherInYear = (each: number) => {
    const [taken, first] = [inYear(each), usual(each)]
    return taken?.start === first?.start ? rare(each) : first
  }
  return {
    ...{ kind: 'date', year, inYear, isImpossible },
    ...(isUnsure ? { doubt: 'order' as const, otherInYear } : {}),
  }
}

export function monthOf(month: number, year?: number): Meaning {
  return { kind: 'month', year, inYear: (each) => monthsFrom(each, month) }
}
