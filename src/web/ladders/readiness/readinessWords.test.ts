import { expect, test } from 'vitest'
import {
  countReadiness,
  type Expectation,
  factsOf,
  gateInWords,
  restInWords,
  whyReadiness,
} from './readinessWords.ts'

const expectation = (more: Partial<Expectation>): Expectation => ({
  id: 'e',
  level: 'staff',
  competency: 'craft',
  text: 'Sets direction',
  readiness: 'nothing logged',
  months: 0,
  decisionMakersWhoSaw: [],
  entries: [],
  seenBy: [],
  offered: [],
  ...more,
})
const rule = { window: 12, months: 3 }
const entries = ['1', '2'] as never[]

test('expectations are counted by standing, and the rest in a sentence', () => {
  const counts = countReadiness([expectation({}), expectation({ readiness: 'emerging' })])
  expect(counts).toEqual({ recognised: 0, sustained: 0, emerging: 1, 'nothing logged': 1 })
  expect(restInWords(1, 2)).toBe('1 has no evidence yet.')
  expect(restInWords(2, 2)).toBe('None has evidence yet.')
  expect(restInWords(0, 2)).toBe('Each one has evidence.')
})

test('an expectation names its entries and who knows about them', () => {
  expect(factsOf(expectation({}), 4)).toBe('no evidence yet')
  expect(factsOf(expectation({ offered: [{ id: '1' }] as never }), 4)).toBe(
    'no evidence yet · 1 possible entry',
  )
  const seen = expectation({ readiness: 'emerging', entries, decisionMakersWhoSaw: ['Ana'] })
  expect(factsOf(seen, 4)).toBe('emerging · 2 entries · known to 1 of 4 decision makers')
  expect(factsOf(seen, 0)).toBe('emerging · 2 entries')
})

test('the explanation names the months and who doesn’t know about it', () => {
  const sustained = expectation({ readiness: 'sustained', entries, months: 3 })
  expect(whyReadiness(sustained, ['Ana', 'Bo'], rule)).toBe(
    'Entries in 3 of the last 12 months. Sustained needs 3. According to your log, Ana and Bo don’t know about it.',
  )
  expect(whyReadiness(sustained, [], rule)).toContain('Add decision makers')
})

test('a gate is never a verdict', () => {
  expect(gateInWords('merit', 'Staff')).toContain('Evidence is enough')
  expect(gateInWords(null, 'Staff')).toContain('doesn’t say')
})
