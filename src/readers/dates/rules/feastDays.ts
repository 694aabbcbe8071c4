import { dayFrom, monthsFrom } from '../../../domain/base/calendar.ts'
import type { Day } from '../../../domain/base/day.ts'
import { addDays, weekdayOf } from '../../../domain/base/days.ts'

/** The day of a feast in a year; nothing where the year has no such day. */
export type FeastDay = (year: number) => Day | null

const rule = /^(?:(easter|pascha)|(\d+)-(?:(\d+)|(\d)x(\d|last)))([+-]\d+)?$/

/**
 * A feast as the vocabulary writes it: a date (`12-25`), a weekday of a month (`11-4x4` the fourth
 * Thursday of November, `5-1xlast` the last Monday of May), Easter or Orthodox Easter (`pascha`),
 * each with days after or before (`easter-2`).
 */
export function feastDay(written: string): FeastDay {
  const [, moving, month, day, weekday, nth, shift = '0'] = rule.exec(written) ?? []
  const first = Number(month)
  return (year) => {
    const found =
      moving !== undefined
        ? (moving === 'easter' ? easter : pascha)(year)
        : weekday === undefined
          ? dayFrom(year, first, Number(day))
          : nthWeekday(year, first, Number(weekday), nth === 'last' ? 'last' : Number(nth))
    return found && addDays(found, Number(shift))
  }
}

/** 1 Monday … 7 Sunday. */
function nthWeekday(year: number, month: number, weekday: number, nth: number | 'last'): Day {
  const { start, end } = monthsFrom(year, month)
  if (nth === 'last') return addDays(end, -((weekdayOf(end) - weekday + 7) % 7))
  return addDays(start, ((weekday - weekdayOf(start) + 7) % 7) + (nth - 1) * 7)
}

/** Easter Sunday of the western churches (Meeus/Jones/Butcher; Nature 13, 487, 1876). */
export function easter(year: number): Day | null {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (skipped + 19 * golden + 15) % 30
  const isLate = epact === 29 || (epact === 28 && golden > 10)
  const fullMoon = epact - (isLate ? 1 : 0)
  const equinox = dayFrom(year, 3, 21)
  return equinox && sundayAfter(addDays(equinox, fullMoon))
}

/** Easter Sunday of the Orthodox churches: by the Julian calendar (Meeus, ch. 8). */
export function pascha(year: number): Day | null {
  const fullMoon = (19 * (year % 19) + 15) % 30
  const century = Math.floor(year / 100)
  const behind = century - Math.floor(century / 4) - 2
  const equinox = dayFrom(year, 3, 21)
  return equinox && sundayAfter(addDays(equinox, fullMoon + behind))
}

/** The next Sunday; a week later where the day is one. */
function sundayAfter(day: Day): Day {
  return addDays(day, 7 - (weekdayOf(day) % 7))
}
