import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TopicId } from '../../domain/topics/topics.ts'
import { goalStartIn, newGoalPath } from './goalStart.ts'
import { openedIn } from './opened.ts'

const words = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' })

test('what a page says about a new goal arrives in its form, whatever is in it', () => {
  const starts = fc.record({
    term: fc.constantFrom('long' as const, 'short' as const),
    text: words,
    topics: fc.array(fc.uuid().map((id) => id as TopicId)),
    markers: fc.array(words),
    buildsOn: fc.array(fc.record({ side: fc.constant('strength' as const), text: words })),
  })
  fc.assert(
    fc.property(starts, (start) => {
      const { search } = new URL(newGoalPath(start), 'http://localhost')
      expect(goalStartIn(search)).toEqual(start)
    }),
  )
})

test('an address that asks for no new goal opens none', () => {
  expect(goalStartIn('')).toBeUndefined()
  expect(goalStartIn('?new=huge&text=Teach')).toBeUndefined()
})

test('an address opens the goal it names, or the new one it asks for', () => {
  expect(openedIn('?goal=17')).toEqual({ what: 'goal', id: '17', term: 'short' })
  expect(openedIn('?new=long')).toMatchObject({ what: 'goal', id: undefined, term: 'long' })
  expect(openedIn('?page=2')).toBeUndefined()
})
