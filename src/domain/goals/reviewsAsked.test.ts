import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../base/day.ts'
import type { GoalId } from '../base/id.ts'
import { type DueReview, reviewsAsked } from './reviewsAsked.ts'

const due = (goal: string, reason: DueReview['reason'], since: string): DueReview => ({
  goal: goal as GoalId,
  reason,
  since: since as Day,
})
const asked = (all: readonly DueReview[], reviewed = 0) => [...reviewsAsked(all, reviewed).keys()]

const four = [
  due('a', 'rhythm', '2026-01-01'),
  due('b', 'rhythm', '2025-12-01'),
  due('c', 'half gone', '2026-02-01'),
  due('d', 'overdue', '2026-02-20'),
]

test('two reviews a day are asked for: what presses, then what waited longest', () => {
  expect(asked(four)).toEqual(['d', 'c'])
  expect(asked(four.slice(0, 2))).toEqual(['b', 'a'])
})

test('what was reviewed today counts, so that the third is asked for tomorrow', () => {
  expect(asked(four, 1)).toEqual(['d'])
  expect(asked(four, 2)).toEqual([])
  expect(asked(four, 5)).toEqual([])
})

test('the order in which goals are listed changes nothing', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(four, { minLength: 4 }), (shuffled) => {
      expect(asked(shuffled)).toEqual(asked(four))
    }),
  )
})
