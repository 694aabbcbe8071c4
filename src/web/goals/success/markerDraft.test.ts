import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftsOf, markersIn, sumOf, toHundred } from './markerDraft.ts'

const craft = { name: 'Craft', weight: 100, means: '', comesFrom: ['mastery'] }

test('the usual markers stand there with no weight, and count once they have one', () => {
  const drafts = draftsOf([craft], ['recognition'])
  expect(drafts.map(({ name }) => name)).toEqual(['Craft', 'recognition'])
  expect(markersIn(drafts)).toEqual([craft])
})

test('weights that are all nothing stay as they are', () => {
  expect(toHundred([{ weight: 0 }, { weight: 0 }])).toEqual([{ weight: 0 }, { weight: 0 }])
})

test('weights brought to 100 add to 100, keep their order and move less than one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 12 }), (weights) => {
      const before = weights.map((weight) => ({ weight }))
      const after = toHundred(before)
      const sum = sumOf(before)
      fc.pre(sum > 0)
      expect(sumOf(after)).toBe(100)
      for (const [index, { weight }] of after.entries())
        expect(Math.abs(weight - (weights[index]! * 100) / sum)).toBeLessThan(1)
      expect(toHundred(after)).toEqual(after)
    }),
  )
})
