import { expect, test } from 'vitest'
import { Title, Titles } from './titles.ts'

const since = '2026-01-01'
const ladder = '0197c6a0-0000-7000-8000-000000000001'

function problem(schema: typeof Title | typeof Titles, given: unknown): string | undefined {
  return schema.safeParse(given).error?.issues[0]?.message
}

test('a title stands on a level of a ladder, or on no ladder', () => {
  const pair = 'Choose both a ladder and one of its levels, or neither.'
  expect(Title.parse({ since, title: 'Senior' })).toMatchObject({ ladder: null, level: null })
  expect(problem(Title, { since, title: 'Senior', ladder, level: 'l3' })).toBeUndefined()
  expect(problem(Title, { since, title: 'Senior', ladder })).toBe(pair)
  expect(problem(Title, { since, title: 'Senior', level: 'l3' })).toBe(pair)
})

test('one day begins one title, and there are fifty at the most', () => {
  const from = (day: number) => ({ since: `2020-01-${String(day).padStart(2, '0')}`, title: 'T' })
  expect(problem(Titles, [from(1), from(2)])).toBeUndefined()
  expect(problem(Titles, [from(1), from(2), from(1)])).toBe(
    'Two titles start on the same day. Change one of the days.',
  )
  const monthly = Array.from({ length: 51 }, (_, month) => ({
    since: `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`,
    title: 'T',
  }))
  expect(problem(Titles, monthly.slice(1))).toBeUndefined()
  expect(problem(Titles, monthly)).toBe('List up to 50 titles.')
})
