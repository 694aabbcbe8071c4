import { monthsOf } from './calendar.ts'
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

const seasons = '(?<season>spring|summer|autumn|fall|winter)'
const firstMonths = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }
const ordinals = ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th']

/** Quarters, halves, seasons and the end of a year. */
export const partsOfYear: readonly Pattern[] = [
  // “2025 Q3”, “2025-H1”.
  {
    pattern: pattern(`${open}${year}\\s*[-/ ]?\\s*(?<part>[QH])(?<n>[1-4])${close}`),
    read: partOfYear,
  },
  // “Q3 2025”, “H1 of 2025”, “Q3/25”, “Q3 FY25”.
  {
    pattern: pattern(
      `${open}(?<part>[QH])(?<n>[1-4])(?:(?:\\s*(?:of|/|,|-)?\\s*(?:FY\\s?)?)${year}|\\s*(?:/|FY\\s?)(?<short>\\d\\d)(?!\\d))?${close}`,
    ),
    read: partOfYear,
  },
  {
    pattern: pattern(
      `\\b(?<nth>${ordinals.join('|')}) (?<part>quarter|half) of (?:${year}|the year\\b)`,
    ),
    read: ({ nth, part, year }) => {
      const n = ordinals.findIndex((words) => words.split('|').includes(nth!.toLowerCase())) + 1
      return partOfYear({ part: part![0] === 'h' ? 'H' : 'Q', n: String(n), year })
    },
  },
  {
    pattern: pattern(
      `\\b(?:EOY|(?:the )?end of (?:the )?year|year[- ]end(?!\\s+\\p{L}))\\b${maybeYear}`,
    ),
    read: ({ year }) => ({ year: yearSaid(year), inYear: (year) => theDay(year, 12, 31) }),
  },
  // Seasons as in the north; half of the world has others, so they are never sure.
  {
    pattern: pattern(
      `\\b(?:in|over|during|this|last|early|late)\\s+(?:the\\s+)?${seasons}\\b(?!\\s+(?:back|boot|framework|security|cloud))${maybeYear}`,
    ),
    read: seasonOf,
  },
  { pattern: pattern(`\\b${seasons}\\s+${year}`), read: seasonOf },
]

function partOfYear({ part, n, year, short }: Groups): Meaning | undefined {
  const isHalf = part!.toUpperCase() === 'H'
  const index = Number(n) - 1
  if (isHalf && index > 1) return undefined
  const months = isHalf ? 6 : 3
  const said = yearSaid(year ?? short)
  return {
    year: said,
    inYear: (year) => monthsOf(year, index * months + 1, months),
    bare: said === undefined,
  }
}

function seasonOf({ season, year }: Groups): Meaning {
  const first = firstMonths[season!.toLowerCase() as keyof typeof firstMonths]
  return { year: yearSaid(year), inYear: (year) => monthsOf(year, first, 3), unsure: true }
}
