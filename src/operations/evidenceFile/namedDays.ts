import { monthsOf } from './calendar.ts'
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
