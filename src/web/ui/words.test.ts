import { expect, test } from 'vitest'
import { counted, monthOf, percent, periodInWords } from './words.ts'

test('counts are figures', () => {
  expect(counted(1200, 'want')).toBe('1,200 wants')
  expect(counted(1, 'want')).toBe('1 want')
  expect(counted(3, 'opportunity', 'opportunities')).toBe('3 opportunities')
})

test('a percentage has no space before its sign', () => {
  expect(percent(0.414)).toBe('41%')
})

test('a month names its year only when it is another one', () => {
  expect(monthOf('2026-03-01', '2026-09-12')).toBe('March')
  expect(monthOf('2025-11-01', '2026-09-12')).toBe('November 2025')
})

test('an open period is not spelt out', () => {
  expect(periodInWords(null, null)).toBe('')
  expect(periodInWords('2026-01-12', null)).toBe('from 12 Jan 2026')
  expect(periodInWords('2026-01-12', '2026-06-30')).toBe('12 Jan 2026 – 30 Jun 2026')
})
