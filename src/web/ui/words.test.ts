import { expect, test } from 'vitest'
import { counted, inWords, monthOf, percent, periodInWords } from './words.ts'

test('counts are words up to twelve and figures beyond', () => {
  expect([0, 1, 12, 13, 1200].map(inWords)).toEqual(['no', 'one', 'twelve', '13', '1,200'])
  expect(counted(1, 'want')).toBe('one want')
  expect(counted(3, 'opportunity', 'opportunities')).toBe('three opportunities')
})

test('a percentage never breaks from its sign', () => {
  expect(percent(0.414)).toBe('41\u202f%')
})

test('a month names its year only when it is another one', () => {
  expect(monthOf('2026-03-01', '2026-09-12')).toBe('March')
  expect(monthOf('2025-11-01', '2026-09-12')).toBe('November 2025')
})

test('an open period is not spelt out', () => {
  expect(periodInWords(null, null)).toBe('')
  expect(periodInWords('2026-01-12', null)).toBe('from 12 Jan 2026')
})
