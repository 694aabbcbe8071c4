import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Day } from '../base/day.ts'
import type { TopicId } from '../topics/topics.ts'
import { beliefGaps } from './beliefs.ts'
import { history } from './history.ts'
import { holdsOn, isWithin } from './periods.ts'
import { byLeaning, opportunitiesInOverlap, type Pull } from './suggestionOrder.ts'
import { sweetSpot } from './sweetSpot.ts'
import { need, treeOf, wish } from './testWorlds.ts'

const tree = treeOf({ work: null, queues: 'work', audio: 'work', audits: 'work' })
const id = (text: string) => text as TopicId
const day = (text: string) => Day.parse(text)

describe('byLeaning', () => {
  const items: (Pull & { name: string })[] = [
    { name: 'audit', joy: 0.1, career: 1 },
    { name: 'audio', joy: 0.9, career: 0 },
    { name: 'queues', joy: 0.7, career: 0.7 },
  ]
  const order = (leaning: number) =>
    byLeaning(items, leaning, (each) => each).map((each) => each.name)

  test('joy puts what one loves first, career what is needed, the middle what is both', () => {
    expect(order(0)).toEqual(['audio', 'queues', 'audit'])
    expect(order(1)).toEqual(['audit', 'queues', 'audio'])
    expect(order(0.5)[0]).toBe('queues')
  })

  test('only orders: nothing is lost, nothing added', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true })
    const pulls = fc.array(fc.record({ joy: unit, career: unit }))
    fc.assert(
      fc.property(pulls, unit, (many, leaning) => {
        const ordered = byLeaning(many, leaning, (each) => each)
        expect(ordered).toHaveLength(many.length)
        expect(new Set(ordered)).toEqual(new Set(many))
      }),
    )
  })
})

describe('opportunitiesInOverlap', () => {
  test('an opportunity fits by the topics where both win, and by those alone', () => {
    const spot = sweetSpot(
      tree,
      [wish('queues', 0.9, 0), wish('audio', 1, 0)],
      [need('queues', 'high'), need('audits', 'high')],
    )
    const offers = [
      { name: 'migrate', topics: [id('queues'), id('audits')] },
      { name: 'sing', topics: [id('audio')] },
      { name: 'audit', topics: [id('audits')] },
    ]
    expect(opportunitiesInOverlap(spot, offers)).toEqual([
      { opportunity: offers[0], topics: ['queues'], joy: 0.9, career: 0.75 },
    ])
  })
})

test('an opportunity is worth its best topic, to the person and to the organisation', () => {
  const spot = sweetSpot(
    tree,
    [wish('queues', 0.9, 0), wish('audits', 0.5, 0)],
    [need('queues', 'low'), need('audits', 'high')],
  )
  const both = { topics: [id('queues'), id('audits')] }
  expect(opportunitiesInOverlap(spot, [both])).toMatchObject([{ joy: 0.9, career: 0.75 }])
})

describe('beliefGaps', () => {
  test('what is believed as it was declared is no gap, and the widest over-estimate comes first', () => {
    const believed = (topic: string, belief: 'low' | 'high' | 'critical') => ({
      topic: id(topic),
      belief,
    })
    const wants = [
      believed('queues', 'low'),
      believed('audits', 'high'),
      believed('audio', 'critical'),
    ]
    const needs = [
      { topic: id('audits'), priority: 'high' as const },
      { topic: id('audits'), priority: 'low' as const },
    ]
    expect(beliefGaps(wants, needs).map(({ topic, gap }) => [topic, gap])).toEqual([
      ['audio', 1],
      ['queues', 0.25],
    ])
  })

  test('shows the narrow interest believed to be needed first, and says nothing of what was not said', () => {
    const wants = [
      { topic: id('queues'), belief: 'low' as const },
      { topic: id('audio'), belief: 'high' as const },
      { topic: id('audits'), belief: null },
    ]
    const needs = [
      { topic: id('queues'), priority: 'low' as const },
      { topic: id('queues'), priority: 'critical' as const },
      { topic: id('audits'), priority: 'high' as const },
    ]
    expect(beliefGaps(wants, needs)).toEqual([
      { topic: 'audio', believed: 'high', declared: 'none', gap: 0.75 },
      { topic: 'queues', believed: 'low', declared: 'critical', gap: -0.75 },
    ])
  })
})

describe('history', () => {
  test('each day is worked out from the wants and needs of that day', () => {
    const wishes = [
      { ...wish('queues', 0.2, 0), since: day('2026-01-10'), until: day('2026-02-10') },
      { ...wish('queues', 0.8, 0), since: day('2026-02-10'), until: null },
    ]
    const needs = [
      {
        ...need('queues', 'medium'),
        since: day('2026-01-01'),
        until: null,
        starts: day('2026-01-15'),
        ends: day('2026-03-01'),
      },
    ]
    const days = [
      '2026-01-01',
      '2026-01-12',
      '2026-02-01',
      '2026-02-10',
      '2026-03-01',
      '2026-03-02',
    ].map(day)
    expect(
      history(tree, wishes, needs, days).map((each) => [
        each.day,
        each.coverageOfWant,
        each.coverageOfNeed,
      ]),
    ).toEqual([
      ['2026-01-12', 0, null],
      ['2026-02-01', 1, 0.4],
      ['2026-02-10', 0.625, 1],
      ['2026-03-01', 0.625, 1],
      ['2026-03-02', 0, null],
    ])
  })

  test('it begins on the day of the first want, however wants are listed', () => {
    const since = (text: string) => ({ ...wish('queues', 0.5, 0), since: day(text), until: null })
    const days = ['2026-01-09', '2026-01-10', '2026-01-11'].map(day)
    const found = history(tree, [since('2026-02-01'), since('2026-01-10')], [], days)
    expect(found.map((each) => each.day)).toEqual(['2026-01-10', '2026-01-11'])
  })

  test('there is none before the first want', () => {
    expect(history(tree, [], [], [day('2026-01-01')])).toEqual([])
  })
})

describe('days', () => {
  test('a period holds both its ends; a state does not hold its `until`', () => {
    expect(isWithin(day('2026-03-01'), null, day('2026-03-01'))).toBe(true)
    expect(isWithin(day('2026-03-01'), day('2026-03-01'), null)).toBe(true)
    expect(isWithin(day('2026-03-02'), null, day('2026-03-01'))).toBe(false)
    expect(isWithin(day('2026-03-02'), day('2026-03-03'), null)).toBe(false)
    expect(holdsOn({ since: day('2026-03-01'), until: day('2026-03-02') }, day('2026-03-02'))).toBe(
      false,
    )
  })
})
