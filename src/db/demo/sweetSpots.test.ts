import { expect, test } from 'vitest'
import type { Day } from '../../domain/base/day.ts'
import { demand } from '../../domain/sweetSpot/acceptance.ts'
import { isNeededOn } from '../../domain/sweetSpot/periods.ts'
import { meet } from '../../domain/sweetSpot/shares.ts'
import { topicTree } from '../../domain/topics/topicTree.ts'
import { baseTopics } from '../topics/baseTopics.ts'
import { readNorthlight } from './northlight.ts'
import { needsOf, wantsOf } from './worldOf.ts'

const today = '2026-11-29' as Day
const company = readNorthlight()
const needs = needsOf(company, today).filter((need) => isNeededOn(need, today))

/** Everybody's shares of the whole company's needs, before and after being .3 more flexible. */
function sharesWith(topics: ReturnType<typeof baseTopics>) {
  const tree = topicTree(topics)
  const needed = demand(tree, needs)
  const measured = (more: number) =>
    company.persons.map((person) => {
      const wants = wantsOf(person, today).filter(({ until }) => until === null)
      const freer = wants.map(({ flexibility, ...want }) => ({
        ...want,
        flexibility: Math.min(1, flexibility + more),
      }))
      const { coverageOfWant, coverageOfNeed, want } = meet(tree, freer, needed)
      return { ofWants: coverageOfWant ?? 0, ofNeeds: coverageOfNeed ?? 0, circle: want }
    })
  return { before: measured(0), after: measured(0.3) }
}

const mean = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0) / all.length

test('the demo gives the figures that the rule was tried on, before topics were linked', () => {
  const { before, after } = sharesWith(baseTopics().map((topic) => ({ ...topic, related: [] })))
  expect([before.length, needs.length]).toEqual([61, 42])
  expect(mean(before.map(({ ofWants }) => ofWants))).toBeCloseTo(0.37, 2)
  expect(mean(after.map(({ ofWants }) => ofWants))).toBeCloseTo(0.51, 2)
  expect(mean(before.map(({ ofNeeds }) => ofNeeds))).toBeCloseTo(0.074, 3)
  expect(mean(after.map(({ ofNeeds }) => ofNeeds))).toBeCloseTo(0.176, 3)
})

test('nobody’s shares or circle fall when they become more flexible, with or without links', () => {
  for (const topics of [baseTopics(), baseTopics().map((topic) => ({ ...topic, related: [] }))]) {
    const { before, after } = sharesWith(topics)
    for (const [person, now] of before.entries()) {
      expect(after[person]?.ofWants).toBeGreaterThanOrEqual(now.ofWants)
      expect(after[person]?.ofNeeds).toBeGreaterThanOrEqual(now.ofNeeds)
      expect(after[person]?.circle).toBeGreaterThanOrEqual(now.circle - 1e-12)
    }
  }
})
