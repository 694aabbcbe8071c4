import type { Day } from '../../domain/base/day.ts'
import { isoWeek, monthsOf, yearOf } from './calendar.ts'
import {
  close,
  type DayOrder,
  type Groups,
  type Meaning,
  open,
  type Pattern,
  pattern,
  theDay,
  year,
  yearSaid,
} from './pattern.ts'

const dayAndMonth = '(?<d>\\d{1,2})/(?<m>\\d{1,2})(?![\\d/%]|\\.\\d)'

/** Days and weeks in figures alone. What an earlier pattern took, a later one does not see. */
export const numericDays: readonly Pattern[] = [
  {
    pattern: pattern(`${open}(?<y>\\d{4})(?<by>[-/.])(?<m>\\d{1,2})\\k<by>(?<d>\\d{1,2})(?!\\d)`),
    read: ({ y, m, d }) => ({
      year: Number(y),
      inYear: (year) => theDay(year, Number(m), Number(d)),
    }),
  },
  {
    pattern: pattern('(?<y>\\d{4})年(?:(?<m>\\d{1,2})月(?:(?<d>\\d{1,2})日)?)?'),
    read: chineseOrJapanese,
  },
  {
    pattern: pattern(`${open}(?<y>\\d{4})-?W(?<w>\\d{2})(?!\\d)`),
    read: ({ y, w }) => ({ year: Number(y), inYear: (year) => isoWeek(year, Number(w)) }),
  },
  {
    pattern: pattern(
      `${open}(?:week|wk|CW|KW|W(?=\\d\\d))\\s?(?<w>\\d{1,2})${close}(?:(?:(?:,|\\s+of)?\\s*|/)(?<!\\d)${year})?`,
    ),
    read: ({ w, year }) => ({
      year: yearSaid(year),
      inYear: (year) => isoWeek(year, Number(w)),
      bare: year === undefined,
    }),
  },
  {
    pattern: pattern(`${open}(?<d>\\d{1,2})(?<by>[/.-])(?<m>\\d{1,2})\\k<by>(?<y>\\d{4})(?!\\d)`),
    read: ({ d, m, y }, today, order) => eitherOrder([d, m], { today, order }, Number(y)),
  },
  {
    pattern: pattern(`${open}(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{2})(?![\\d/])`),
    read: ({ d, m, y }, today, order) => eitherOrder([d, m], { today, order }, 2000 + Number(y)),
  },
  // Without a year “3/4 of the services” and “5/10 tests” are shares: it takes a leading zero,
  // “on”, brackets, or a place of its own at the beginning.
  {
    pattern: pattern(`${open}(?=0|\\d+/0)${dayAndMonth}`),
    read: ({ d, m }, today, order) => eitherOrder([d, m], { today, order }),
  },
  {
    pattern: pattern(
      `(?:(?<=\\bon\\s+)|(?<=^|[[(])(?=[\\d/]+(?:$|\\s*[:\\])–—]|\\s-)))${dayAndMonth}`,
    ),
    read: ({ d, m }, today, order) => eitherOrder([d, m], { today, order }),
  },
  {
    pattern: pattern('(?<=^|[[(]|\\bon )(?<d>\\d{1,2})\\.(?<m>0?[1-9]|1[0-2])\\.(?!\\d)'),
    read: ({ d, m }) => ({ inYear: (year) => theDay(year, Number(m), Number(d)) }),
  },
  {
    pattern: pattern('(?<=^|[[(])(?<d>\\d{2})\\.(?<m>0[1-9]|1[0-2])\\.(?<y>\\d{2})(?![.\\d])'),
    read: ({ d, m, y }) => ({
      year: 2000 + Number(y),
      inYear: (year) => theDay(year, Number(m), Number(d)),
    }),
  },
  {
    pattern: pattern(`${open}(?<m>0[1-9]|1[0-2])[./](?<y>(?:19|20)\\d\\d)(?![\\d./-]|\\s?(?:%|€))`),
    read: ({ y, m }) => ({ year: Number(y), inYear: (year) => monthsOf(year, Number(m)) }),
  },
  {
    pattern: pattern('(?<=^|[[(])(?<y>(?:19|20)\\d\\d)\\.(?<m>0[1-9]|1[0-2])(?=$|[\\])])'),
    read: ({ y, m }) => ({ year: Number(y), inYear: (year) => monthsOf(year, Number(m)) }),
  },
  {
    pattern: pattern(`${open}(?<y>(?:19|20)\\d\\d)[-/](?<m>0[1-9]|1[0-2])(?![\\d/-])`),
    read: ({ y, m }) => ({ year: Number(y), inYear: (year) => monthsOf(year, Number(m)) }),
  },
]

/** Years alone come last, when all else that has a year in it is taken. */
export const bareYears: Pattern = {
  pattern: pattern(
    `${open}(?<y>19[89]\\d|20\\d\\d|25[5-9]\\d)(?![\\p{Script=Latin}\\d%-]|[.,]\\d)`,
  ),
  read: ({ y }) => ({ year: yearSaid(y), inYear: yearOf, bare: true }),
}

function chineseOrJapanese({ y, m, d }: Groups): Meaning {
  return {
    year: Number(y),
    inYear: (year) => {
      if (m === undefined) return yearOf(year)
      const month = Number(m)
      if (d !== undefined) return theDay(year, month, Number(d))
      return month >= 1 && month <= 12 ? monthsOf(year, month) : undefined
    },
    bare: m === undefined,
  }
}

/** What the order of two figures hangs on. */
interface Ordering {
  today: Day
  order: DayOrder
}

/**
 * As the document writes its days, where that is known. Otherwise day first, unless there is no
 * such day or it is still to come; then month first.
 */
function eitherOrder(
  figures: readonly [string | undefined, string | undefined],
  { today, order }: Ordering,
  year?: number,
): Meaning | undefined {
  const [one, other] = figures.map(Number) as [number, number]
  if (Math.min(one, other) > 12 || Math.min(one, other) < 1) return undefined
  return {
    year,
    inYear: (year) => {
      const dayFirst = theDay(year, other, one)
      const monthFirst = theDay(year, one, other)
      if (order !== 'either') {
        const [usual, rare] =
          order === 'day first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
        return usual ?? rare
      }
      const isToCome = dayFirst !== undefined && dayFirst.from > today
      return isToCome && monthFirst && monthFirst.from <= today
        ? monthFirst
        : (dayFirst ?? monthFirst)
    },
    unsure: order === 'either' && one <= 12 && other <= 12 && one !== other,
  }
}

/** Days that head a line or end a range, where the document is known to write days this way. */
export const orderedDays: readonly Pattern[] = [
  {
    pattern: pattern(`(?:^|(?<=^\\d{1,2}/\\d{1,2}\\s?[-–—]\\s?))${dayAndMonth}(?=\\s|$|[-–—:])`),
    read: ({ d, m }, today, order) => eitherOrder([d, m], { today, order }),
  },
  {
    pattern: pattern('^(?<m>\\d{1,2})/\\?+(?=\\s|$)'),
    read: ({ m }, _, order) =>
      order === 'month first' && Number(m) >= 1 && Number(m) <= 12
        ? { inYear: (year) => monthsOf(year, Number(m)) }
        : undefined,
  },
]
