import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFrom } from '../../domain/base/calendar.ts'
import type { Day } from '../../domain/base/day.ts'
import { addDays } from '../../domain/base/days.ts'
import { findDays } from './findDays.ts'

const locales = ['en-GB', 'en-US', 'de', 'fr', 'es', 'th', 'ja'] as const
const anyDay = fc
  .integer({ min: 0, max: 60 * 365 })
  .map((days) => addDays('1990-01-01' as Day, days))
const directions = fc.constantFrom('past' as const, 'future' as const)

test.each(locales)(
  'a day as Intl writes it in %s is read back, long, short and in figures',
  (locale) => {
    const formats = (['full', 'long', 'medium'] as const).map(
      (dateStyle) => new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }),
    )
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...formats), directions, (day, format, direction) => {
        const today = addDays(day, direction === 'past' ? 1 : -1)
        const found = findDays(format.format(Date.parse(day)), { today, direction, locale })
        expect(found.map((each) => each.day)).toEqual([day])
      }),
    )
  },
)

test.each(locales)(
  'a day in figures, as Intl writes it in %s with its year, is among the readings',
  (locale) => {
    const format = new Intl.DateTimeFormat(locale, {
      ...{ day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' },
    })
    fc.assert(
      fc.property(anyDay, directions, (day, direction) => {
        const today = addDays(day, direction === 'past' ? 400 : -400)
        const found = findDays(format.format(Date.parse(day)), { today, direction })
        expect(found.length).toBe(1)
        expect([found[0]?.day, ...(found[0]?.alternatives ?? [])]).toContain(day)
      }),
    )
  },
)

test('a Japanese era and Thai figures are read back too', () => {
  for (const locale of ['ja-JP-u-ca-japanese', 'th-TH-u-nu-thai']) {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    fc.assert(
      fc.property(anyDay, (day) => {
        const written = format.format(Date.parse(day))
        // The first year of an era is written with a word.
        fc.pre(!written.includes('元年'))
        const found = findDays(written, { today: '2060-01-01' as Day, direction: 'past' })
        expect(found.map((each) => each.day)).toEqual([day])
      }),
    )
  }
})

const piece = fc.oneof(
  fc.constantFrom(
    ...'March may Q3 2025 last next Monday 3 / - ago week H1 by in the end of'.split(' '),
  ),
  fc.constantFrom(
    ...'Fri 20th FY26 31 EOY since from to within 2 days a half year every'.split(' '),
  ),
  fc.constantFrom(
    'ส.ค.',
    '68',
    '3月',
    '5日',
    '来週',
    'の',
    '金曜日',
    'nächste',
    'Woche',
    'il y a',
    'mes',
  ),
  fc.constantFrom(' ', ' to ', '(', ':', ',', '29 February', '2027-01-02', '3/4', '1.2.', "'"),
  fc.string({ unit: 'binary', maxLength: 5 }),
)
const anyText = fc
  .tuple(fc.array(piece, { maxLength: 12 }), fc.constantFrom('', ' '))
  .map(([pieces, gap]) => pieces.join(gap))

test('mentions stand in the text, in order, and never overlap; days are days of the calendar', () => {
  let found = 0
  fc.assert(
    fc.property(anyText, directions, (text, direction) => {
      let end = 0
      for (const each of findDays(text, { today: '2026-03-18' as Day, direction })) {
        const { from, to, words, phrase, day, period } = each
        found += 1
        expect(text.slice(from, to)).toBe(words)
        expect(text.slice(phrase.from, phrase.to)).toBe(phrase.words)
        expect(phrase.from <= from && to <= phrase.to && from < to).toBe(true)
        expect(phrase.from).toBeGreaterThanOrEqual(end)
        end = phrase.to
        if (period) expect(period.start <= period.end).toBe(true)
        for (const one of [day, ...each.alternatives]) if (one) expect(isDay(one)).toBe(true)
      }
    }),
    { numRuns: 3000 },
  )
  expect(found).toBeGreaterThan(1000)
})

test('looking ahead no day is past unless its year is written; looking back none is to come', () => {
  const today = '2026-03-18' as Day
  let [past, future] = [0, 0]
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { day } of findDays(text, { today, direction: 'past' })) {
        past += 1
        expect(day === null || day <= today).toBe(true)
      }
      for (const { day, phrase } of findDays(text, { today, direction: 'future' })) {
        future += 1
        // The year at the end of a list is that of each of its days.
        const isYear = /\d{4}|(?<!\d)\d\d(?!\d)|年/.test(text.slice(phrase.from))
        // “EOY last year” says itself that it is past.
        const isBefore = /before|since|last/.test(phrase.words)
        expect(day === null || day >= today || isYear || isBefore).toBe(true)
      }
    }),
    { numRuns: 3000 },
  )
  expect(Math.min(past, future)).toBeGreaterThan(1000)
})

test.each(['1/', 'q1 ', 'every ', 'in 1-', 'the ', 'of the ', '1.', '-', '`', '3月', 'by '])(
  'four times as much of “%s” takes no sixteen times as long',
  (part) => {
    expect(bestOf(part, 40_000)).toBeLessThan(10 * bestOf(part, 10_000) + 200)
  },
)

/** The shortest of three times, in milliseconds. */
function bestOf(part: string, length: number): number {
  const text = part.repeat(length / part.length)
  const times = [1, 2, 3].map(() => {
    const before = performance.now()
    findDays(text, { today: '2026-03-18' as Day, direction: 'past' })
    return performance.now() - before
  })
  return Math.min(...times)
}

function isDay(day: Day): boolean {
  const [year, month, date] = day.split('-').map(Number)
  return dayFrom(year ?? 0, month ?? 0, date ?? 0) === day
}
