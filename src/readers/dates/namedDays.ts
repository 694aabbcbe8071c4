import { addDays, earlierOf, monthsOf } from './calendar.ts'
import { isRatherVerb, month, monthNumber } from './monthNames.ts'
import {
  close,
  type Groups,
  type Meaning,
  maybeYear,
  open,
  type Pattern,
  pattern,
  theDay,
  year,
  yearSaid,
} from './pattern.ts'

const nth = '(?:st|nd|rd|th|\\.)?'
const to = '\\s*(?:-|–|—|/|\\bto\\b|\\band\\b|&|ถึง)\\s*'

/** Days and months by name. */
export const namedDays: readonly Pattern[] = [
  // “Oct 2-3, 2025”, “March 3rd”. “3-5 March” must not lose its first day to a month before it.
  {
    pattern: pattern(
      `(?<name>${month})\\s+(?<d>\\d{1,2})${nth}(?:${to}(?<d2>\\d{1,2})${nth}(?!\\s*(?:of\\s+)?${month})(?!\\d))?${close}${maybeYear}`,
    ),
    read: (found) => (found.name === 'may' ? undefined : daysOfMonth(found)),
  },
  // “3 March 2025”, “3rd of May”, “3-5 March”, “03-Mar-2025”, “2 ส.ค. 68”.
  {
    pattern: pattern(
      `${open}(?<d>\\d{1,2})${nth}(?:${to}(?<d2>\\d{1,2})${nth})?[\\s/-]*(?:of\\s+)?(?<name>${month})(?:-(?=\\d{4}))?(?:(?:,|\\s+of)?\\s*(?<!\\d)${year}|\\s+(?<=\\p{Script=Thai}\\.?\\s+)(?<thai>\\d\\d)(?!\\d))?`,
    ),
    read: daysOfMonth,
  },
  // “early November”, “mid-April 2024”, “the last week of May”: by thirds, and by seven days.
  {
    pattern: pattern(
      `\\b(?<part>early|beginning\\s+of|mid|middle\\s+of|late)[\\s-]+(?<name>${month})${maybeYear}`,
    ),
    read: ({ part, name, year }) =>
      partOfMonth(partsOfMonth[part!.slice(0, 3).toLowerCase()]!, name!, year),
  },
  {
    pattern: pattern(
      `\\b(?<nth>first|second|third|last)\\s+week\\s+(?:of|in)\\s+(?<name>${month})${maybeYear}`,
    ),
    read: ({ nth, name, year }) => partOfMonth(weeksOfMonth[nth!.toLowerCase()]!, name!, year),
  },
  {
    pattern: pattern(`(?<name>${month}),?\\s*(?:of\\s+)?${year}`),
    read: ({ name, year }) => ({
      year: yearSaid(year, name),
      inYear: (year) => monthsOf(year, monthNumber(name!)),
    }),
  },
  {
    pattern: pattern(`(?<name>${month})`),
    read: ({ name }) =>
      isRatherVerb(name!)
        ? undefined
        : { inYear: (year) => monthsOf(year, monthNumber(name!)), bare: true },
  },
]

/** Days of a month from the first on; after its last one counted back from it. */
type DaysOfMonth = readonly [first: number, last: number]

const partsOfMonth: Readonly<Record<string, DaysOfMonth>> = {
  ear: [1, 10],
  beg: [1, 10],
  mid: [11, 20],
  lat: [21, 31],
}
const weeksOfMonth: Readonly<Record<string, DaysOfMonth>> = {
  first: [1, 7],
  second: [8, 14],
  third: [15, 21],
  last: [25, 31],
}

function partOfMonth([first, last]: DaysOfMonth, name: string, year?: string): Meaning {
  return {
    year: yearSaid(year, name),
    inYear: (year) => {
      const { from, to } = monthsOf(year, monthNumber(name))
      const end = addDays(from, last - 1)
      return { from: addDays(from, first - 1), to: earlierOf(end, to) }
    },
    unsure: true,
  }
}

function daysOfMonth({ name, d, d2, year, thai }: Groups): Meaning | undefined {
  const month = monthNumber(name!)
  const [first, last] = [Number(d), Number(d2 ?? d)]
  if (last > 31 || first < 1) return undefined
  return {
    year: yearSaid(year ?? thai, name),
    inYear: (year) => {
      const from = theDay(year, month, first)
      const to = theDay(year, month, last)
      return from && to && from.from <= to.to ? { from: from.from, to: to.to } : undefined
    },
  }
}
