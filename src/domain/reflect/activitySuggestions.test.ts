import { describe, expect, test } from 'vitest'
import type { TopicId } from '../topics/topics.ts'
import { activities } from './activities.ts'
import {
  activitiesForInterests,
  activitiesForValues,
  type Interest,
} from './activitySuggestions.ts'
import { valueCards } from './valueCards.ts'

describe('activitiesForValues', () => {
  test('each says which values it is for, and comes once', () => {
    expect(activitiesForValues(['Teaching', 'Calm', 'Kindness', 'Wealth'])).toMatchObject([
      { because: 'you value teaching and kindness' },
      { because: 'you value calm' },
    ])
  })

  test('every value an activity is for is on a card, under one activity', () => {
    const cards = new Set(valueCards.map(({ name }) => name.toLowerCase()))
    const named = activities.flatMap(({ values }) => values)
    expect(named.filter((value) => !cards.has(value))).toEqual([])
    expect(new Set(named).size).toBe(named.length)
  })
})

describe('activitiesForInterests', () => {
  const interest = (more: Partial<Interest>): Interest => ({
    topic: 'postgres' as TopicId,
    name: 'Postgres',
    enthusiasm: 1,
    open: [],
    needs: [],
    entries: 0,
    ...more,
  })

  test('open work comes before a need, and a need before the joy of it', () => {
    const needs = [{ name: 'Databases', priority: 'high' }]
    const suggested = activitiesForInterests([
      interest({ open: ['Upgrade it'], needs }),
      interest({ needs, enthusiasm: 0.9 }),
      interest({ enthusiasm: 0.8, entries: 2 }),
    ])
    expect(suggested.map(({ what }) => what)).toEqual([
      'Ask for “Upgrade it”',
      'Offer to take on Databases work',
      'Share what you know about Postgres: a talk, an article or a small tool',
    ])
    expect(suggested.map((each) => each.for)).toEqual(['both', 'both', 'joy'])
    expect(suggested[2]?.because).toContain('there is no current need')
  })

  test('the strongest wants come first', () => {
    const names = activitiesForInterests([
      interest({ name: 'A', enthusiasm: 0.1 }),
      interest({ name: 'B', enthusiasm: 0.9 }),
    ]).map(({ because }) => because[9])
    expect(names).toEqual(['B', 'A'])
  })
})
