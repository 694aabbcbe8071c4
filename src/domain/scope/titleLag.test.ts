import { expect, test } from 'vitest'
import type { Day } from '../base/day.ts'
import type { Scope } from '../base/scope.ts'
import { titleLag } from './titleLag.ts'

const today = '2026-03-18' as Day
const acting = '2025-07-01' as Day

function titled(since: string, title: string, scope: Scope | null) {
  return { since: since as Day, title, scope }
}

test('the lag runs from acting at a ring to the first title that asks for it', () => {
  const titles = [titled('2023-01-01', 'Engineer', 'self'), titled('2026-01-15', 'Senior', 'team')]
  expect(titleLag('team', acting, titles, today)).toEqual({
    ring: 'team',
    actingSince: acting,
    titled: { since: '2026-01-15', title: 'Senior' },
    months: 6,
  })
})

test('while no title asks for it, the lag runs up to today', () => {
  const titles = [titled('2023-01-01', 'Engineer', null), titled('2026-01-15', 'Senior', 'team')]
  expect(titleLag('company', acting, titles, today)).toMatchObject({ titled: null, months: 8 })
})

test('the first of several titles counts, in whatever order they are listed', () => {
  const titles = [
    titled('2025-11-01', 'Senior', 'team'),
    titled('2025-09-01', 'Lead', 'several teams'),
    titled('2026-02-01', 'Staff', 'organisation'),
  ]
  for (const listed of [titles, titles.toReversed()])
    expect(titleLag('team', acting, listed, today).titled?.title).toBe('Lead')
})

test('a title that begins today is had, and one that begins tomorrow is not', () => {
  const from = (since: string) =>
    titleLag('team', acting, [titled(since, 'Senior', 'team')], today).titled
  expect(from('2026-03-18')).toEqual({ since: '2026-03-18', title: 'Senior' })
  expect(from('2026-03-19')).toBe(null)
})

test('the lag is negative when the title came first', () => {
  const titles = [titled('2025-04-01', 'Senior', 'team')]
  expect(titleLag('team', acting, titles, today).months).toBe(-3)
})
