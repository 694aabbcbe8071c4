import type { Day } from '../../base/day.ts'
import { addDays, weekdayOf } from '../../base/days.ts'
import {
  dayFrom,
  later,
  monthOf,
  monthsFrom,
  type Period,
  periodAround,
  yearOf,
} from './calendar.ts'
import type { DayLanguage, DayMeaning, Doubt } from './language.ts'

/** What the words of a pattern were. */
export type Groups = Readonly<Partial<Record<string, string>>>

/** Days that words mean; `impossible` for a day that no calendar has; nothing where they mean none. */
export type Read = { period: Period; doubt?: Doubt | undefined } | 'impossible' | null

type Reader = (groups: Groups, today: Day, language: DayLanguage) => Read

/** How each kind of words is read. */
export const dayReaders: Readonly<Record<DayMeaning, Reader>> = {
  date: readDate,
  month: ({ month, ...groups }, today, { months }) => readMonths(months[month!]!, 1, groups, today),
  quarter: ({ quarter, ...groups }, today, { ordinals }) =>
    readMonths(partOf(quarter!, 4, ordinals) * 3 - 2, 3, groups, today),
  half: ({ half, ...groups }, today, { ordinals }) =>
    readMonths(partOf(half!, 2, ordinals) * 6 - 5, 6, groups, today),
  year: ({ year }) => ({ period: monthsFrom(yearIn(year!), 1, 12) }),
  'fiscal year': ({ year, quarter }) => ({
    period: quarter
      ? monthsFrom(yearIn(year!), Number(quarter) * 3 - 2, 3)
      : monthsFrom(yearIn(year!), 1, 12),
    doubt: 'fiscal',
  }),
  season: ({ season, ...groups }, today, { seasons }) => ({
    ...readMonths(seasons[oneSpace(season!)]!, 3, groups, today),
    doubt: 'season',
  }),
  feast: readFeast,
  weekday: readWeekday,
  period: readPeriod,
  ahead: readAhead,
  duration: () => null,
  frequency: () => null,
  age: () => null,
}

/** Where a month or half is said without a year, the next that is not over. */
function readMonths(month: number, count: number, { year, which, ...groups }: Groups, today: Day) {
  if (year) return { period: monthsFrom(yearIn(year), month, count) }
  const thisYear = yearOf(today)
  if (which === 'next' && (groups.quarter ?? groups.half) === undefined && count > 3)
    return { period: monthsFrom(thisYear + 1, month, count) }
  const period = monthsFrom(thisYear, month, count)
  return { period: period.end < today ? monthsFrom(thisYear + 1, month, count) : period }
}

function readDate(groups: Groups, today: Day, { months }: DayLanguage): Read {
  const day = Number(groups.day)
  const month = groups.month ? months[groups.month] : Number(groups.monthNumber)
  if (month === undefined || Number.isNaN(month)) return readDayOfMonth(day, today)
  if (groups.year) return inYear(yearIn(groups.year), month, day, groups)
  const soon = inYear(yearOf(today), month, day, groups)
  const isOver = soon !== null && soon !== 'impossible' && soon.period.end < today
  if (!isOver && soon !== 'impossible') return soon
  const next = inYear(yearOf(today) + 1, month, day, groups)
  return next === 'impossible' ? soon : next
}

function inYear(year: number, month: number, day: number, { monthNumber, mark }: Groups): Read {
  const found = dayFrom(year, month, day)
  const swapped = monthNumber && mark !== undefined ? dayFrom(year, day, month) : null
  const usual = found ?? swapped
  if (!usual) return 'impossible'
  const isUnsure = found && swapped && found !== swapped
  return { period: { start: usual, end: usual }, doubt: isUnsure ? 'order' : undefined }
}

function readDayOfMonth(day: number, today: Day): Read {
  for (let ahead = 0; ahead < 12; ahead++) {
    const month = monthsFrom(yearOf(today), monthOf(today) + ahead)
    const found = dayFrom(yearOf(month.start), monthOf(month.start), day)
    if (found && found >= today) return { period: { start: found, end: found } }
  }
  return 'impossible'
}

function readFeast({ feast }: Groups, today: Day, { feasts }: DayLanguage): Read {
  const [month, day] = feasts[oneSpace(feast!)]!
  const soon = dayFrom(yearOf(today), month, day)!
  const found = soon < today ? dayFrom(yearOf(today) + 1, month, day)! : soon
  return { period: { start: found, end: found } }
}

/** “Next Friday” is the one in the week after this. */
function readWeekday({ weekday, which }: Groups, today: Day, language: DayLanguage): Read {
  const wanted = language.weekdays[weekday!]!
  const isNext = language.nextWords.includes(which ?? '')
  const monday = periodAround('week', today, 1).start
  const day = isNext
    ? addDays(monday, wanted - 1)
    : addDays(today, (wanted - weekdayOf(today) + 7) % 7)
  return { period: { start: day, end: day }, doubt: isNext ? 'weekday' : undefined }
}

function readPeriod(
  { period, second, which = '' }: Groups,
  today: Day,
  language: DayLanguage,
): Read {
  const name = language.periods[period || 'day']!
  const isNext = language.nextWords.some((word) => which.split(/\s+/).includes(word))
  return {
    period: periodAround(name, today, second ? 2 : isNext ? 1 : 0),
    doubt: name === 'sprint' ? 'sprint' : undefined,
  }
}

/** Nothing is planned further ahead than the calendar goes. */
const mostAhead = 999

function readAhead(groups: Groups, today: Day, language: DayLanguage): Read {
  const { amount = 'a', most, unit, about } = groups
  const name = language.periods[unit!]!
  const on = (word: string) => later(today, Math.min(mostAhead, numberIn(word, language)), name)
  const doubt: Doubt | undefined = most
    ? 'range'
    : about
      ? 'about'
      : name === 'sprint'
        ? 'sprint'
        : undefined
  return { period: { start: on(amount), end: on(most ?? amount) }, doubt }
}

function numberIn(word: string, { numbers }: DayLanguage): number {
  return numbers[oneSpace(word)] ?? Number(word)
}

/** “First” or “1”; the last of so many is 0. */
function partOf(word: string, last: number, ordinals: DayLanguage['ordinals']): number {
  return (ordinals[word] ?? Number(word)) || last
}

function yearIn(written: string): number {
  const year = Number(written.replace(/\D/g, ''))
  return year < 100 ? 2000 + year : year
}

function oneSpace(words: string): string {
  return words.replace(/\s+/g, ' ')
}
