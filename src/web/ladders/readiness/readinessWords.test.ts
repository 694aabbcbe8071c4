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

test('expectations are counted by how they stand, and the rest is said in words', () => {
  const counts = countReadiness([expectation({}), expectation({ readiness: 'emerging' })])
  expect(counts).toEqual({ recognised: 0, sustained: 0, emerging: 1, 'nothing logged': 1 })
  expect(restInWords(1, 2)).toBe('For one nothing is logged yet.')
  expect(restInWords(2, 2)).toBe('Nothing is logged for any of them yet.')
  expect(restInWords(0, 2)).toBe('All of it has something in your log.')
})

test('beside an expectation stand its entries and who saw them', () => {
  expect(factsOf(expectation({}), 4)).toBe('nothing logged yet')
  expect(factsOf(expectation({ offered: [{ id: '1' }] as never }), 4)).toBe(
    'nothing logged yet · one entry may show it',
  )
  const seen = expectation({ readiness: 'emerging', entries, decisionMakersWhoSaw: ['Ana'] })
  expect(factsOf(seen, 4)).toBe('emerging · two entries · seen by 1 of 4 who decide')
  expect(factsOf(seen, 0)).toBe('emerging · two entries')
})

test('why it stands so names the months and who has seen none of it', () => {
  const sustained = expectation({ readiness: 'sustained', entries, months: 3 })
  expect(whyReadiness(sustained, ['Ana', 'Bo'], rule)).toBe(
    'Its entries lie in three months of the last twelve; three separate ones make it sustained. Ana and Bo have seen none of it, as far as your log says.',
  )
  expect(whyReadiness(sustained, [], rule)).toContain('once you say who decides')
})

test('a gate is never a verdict', () => {
  expect(gateInWords('merit', 'Staff')).toContain('limit is evidence')
  expect(gateInWords(null, 'Staff')).toContain('does not say')
})
