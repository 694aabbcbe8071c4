import fc from 'fast-check'
import { expect, test } from 'vitest'
import { valueCards } from './valueCards.ts'
import { valueChange } from './valueChange.ts'

test('there are eighty cards, each once, each with a line', () => {
  expect(valueCards).toHaveLength(80)
  expect(new Set(valueCards.map(({ name }) => name.toLowerCase())).size).toBe(80)
  expect(valueCards.filter(({ meaning }) => meaning === '')).toEqual([])
})

test('what came, went, moved and stayed', () => {
  expect(valueChange(['Craft', 'Calm', 'Trust'], ['Craft', 'trust', 'Focus'])).toEqual({
    came: ['Focus'],
    went: ['Calm'],
    moved: [{ name: 'trust', from: 3, to: 2 }],
    stayed: ['Craft'],
  })
})

const five = fc.shuffledSubarray(
  valueCards.slice(0, 12).map(({ name }) => name),
  { minLength: 5, maxLength: 5 },
)

test('every value of both lists is told of once, and the way back is the mirror image', () => {
  fc.assert(
    fc.property(five, five, (before, after) => {
      const there = valueChange(before, after)
      const back = valueChange(after, before)
      expect(there.came.length + there.moved.length + there.stayed.length).toBe(5)
      expect(there.went.length + there.moved.length + there.stayed.length).toBe(5)
      expect(back.came).toEqual(there.went)
      expect(back.stayed.toSorted()).toEqual(there.stayed.toSorted())
      expect(valueChange(before, before).stayed).toEqual(before)
    }),
  )
})
