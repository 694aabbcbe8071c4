import { expect, test } from 'vitest'
import { Need } from './needs.ts'
import { Opportunity } from './opportunities.ts'
import { isCalledFor } from './periods.ts'
import { Priority } from './priority.ts'
import { HoursAWeek, WantState } from './wants.ts'

const uuid = '0197c6a0-0000-7000-8000-000000000001'
const want = { enthusiasm: 0.8, flexibility: 0.3, hours: null, belief: null }
const opportunity = {
  ...{ id: uuid, title: 'Migrate the queues', topics: ['queues'], scope: 'team' },
  ...{ starts: null, ends: null, status: 'open', revision: 1 },
}
const need = {
  ...{ id: uuid, topic: 'queues', priority: 'high', starts: null, ends: null },
  ...{ since: '2026-01-01', until: null, revision: 1 },
}

function sentence(result: { error?: { issues: { message: string }[] } | undefined }) {
  return result.error?.issues[0]?.message
}

test('enthusiasm and flexibility go from 0 to 1', () => {
  const takes = (more: object) => WantState.safeParse({ ...want, ...more }).success
  expect([-0.1, 0, 1, 1.1].map((enthusiasm) => takes({ enthusiasm }))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect([-0.1, 0, 1, 1.1].map((flexibility) => takes({ flexibility }))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(sentence(WantState.safeParse({ ...want, enthusiasm: 2 }))).toContain('Enthusiasm')
  expect(sentence(WantState.safeParse({ ...want, flexibility: 2 }))).toContain('Flexibility')
})

test('a want may grant from none to eighty hours a week', () => {
  expect(WantState.safeParse(want).success).toBe(true)
  expect([0, 80].map((hours) => HoursAWeek.safeParse(hours).success)).toEqual([true, true])
  expect(sentence(HoursAWeek.safeParse(-1))).toBe('Hours a week cannot be negative.')
  expect(sentence(HoursAWeek.safeParse(81))).toBe('More than 80 hours a week is not a plan.')
  expect(sentence(HoursAWeek.safeParse('two'))).toBe('Hours a week is a number, such as 2.')
})

test('a priority is one of five words, and all but “none” call for something', () => {
  const words = ['none', 'low', 'medium', 'high', 'critical'].map((word) => Priority.parse(word))
  expect(words.map((priority) => isCalledFor({ priority }))).toEqual([
    false,
    true,
    true,
    true,
    true,
  ])
  expect(sentence(Priority.safeParse('urgent'))).toBe(
    'Priority is one of none, low, medium, high, critical.',
  )
})

test('a need may leave open why it is, who answers for it, and when', () => {
  expect(Need.parse(need)).toMatchObject({ why: '', owner: '', starts: null, ends: null })
})

test('an opportunity is about one to twelve topics, and open or taken', () => {
  const given = (more: object) => Opportunity.safeParse({ ...opportunity, ...more })
  const about = (count: number) => given({ topics: Array(count).fill('queues') })
  expect(given({}).data).toMatchObject({ about: '', team: '' })
  expect(sentence(about(0))).toBe('Name at least one topic of the opportunity.')
  expect(about(12).success).toBe(true)
  expect(sentence(about(13))).toBe('Twelve topics are plenty for one opportunity.')
  expect(given({ status: 'taken' }).success).toBe(true)
  expect(sentence(given({ status: 'gone' }))).toBe('An opportunity is open or taken.')
})
