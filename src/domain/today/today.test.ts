import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../base/day.ts'
import type { GoalId } from '../base/id.ts'
import { mostWorth, type TodayFacts, worthDoing } from './today.ts'

/** A Wednesday. */
const today = '2026-03-18' as Day

function facts(more: Partial<TodayFacts> = {}): TodayFacts {
  return { today, goals: [], lastEntry: today, proposals: 0, unscoped: 0, prompts: [], ...more }
}

function goal(id: string, more: Partial<TodayFacts['goals'][number]> = {}) {
  return {
    id: id as GoalId,
    text: id,
    due: null,
    status: 'active' as const,
    ifThen: [],
    reviewDue: null,
    ...more,
  }
}

const titles = (given: TodayFacts) => worthDoing(given).map(({ title }) => title)

test('a quiet day has nothing to do', () => {
  expect(worthDoing(facts())).toEqual([])
})

test('a plan for this day of the week comes first, then a review, then what is due', () => {
  const plan = { when: 'Wednesday 9:00', act: 'Pair with Ines', weekday: 3 }
  const other = { when: 'Tuesday', act: 'Rest', weekday: 2 }
  const goals = [
    goal('due', { due: '2026-03-21' as Day }),
    goal('look', { reviewDue: 'rhythm' }),
    goal('late', { reviewDue: 'overdue' }),
    goal('plan', { ifThen: [plan, other] }),
    goal('paused', { status: 'paused', reviewDue: 'overdue' }),
  ]
  expect(titles(facts({ goals }))).toEqual([
    'Pair with Ines',
    'Review “late”',
    '“due” is due in 3 days',
    'Review “look”',
  ])
})

test('a week without an entry suggests one, without reproach', () => {
  expect(worthDoing(facts({ lastEntry: '2026-03-12' as Day }))).toEqual([])
  const [line] = worthDoing(facts({ lastEntry: '2026-03-11' as Day }))
  expect(line).toMatchObject({
    what: 'log',
    minutes: 1,
    reason: 'No entries in the last 7 days. One line is enough.',
  })
})

test('there are never more than five, each has a reason, and every kind comes once before any twice', () => {
  const reviewDue = fc.constantFrom(
    'rhythm' as const,
    'overdue' as const,
    'half gone' as const,
    null,
  )
  fc.assert(
    fc.property(
      fc.array(reviewDue, { maxLength: 12 }),
      fc.nat(3),
      fc.nat(3),
      (reviews, proposals, unscoped) => {
        const goals = reviews.map((each, index) => goal(String(index), { reviewDue: each }))
        const found = worthDoing(facts({ goals, proposals, unscoped, lastEntry: null }))
        expect(found.length).toBeLessThanOrEqual(mostWorth)
        for (const { reason, title } of found) expect(reason && title).toBeTruthy()
        if (proposals > 0) expect(found.some(({ what }) => what === 'proposals')).toBe(true)
      },
    ),
  )
})

test('a question due again says how long ago it was answered', () => {
  const reasonFor = (askedOn: string) =>
    worthDoing(facts({ prompts: [{ id: 'dislike', text: 'Why?', askedOn: askedOn as Day }] }))[0]
      ?.reason
  expect(reasonFor('2026-03-17')).toContain('answered 1 day ago')
  expect(reasonFor('2026-02-18')).toContain('answered 28 days ago')
  expect(reasonFor('2025-03-18')).toContain('answered 12 months ago')
})
