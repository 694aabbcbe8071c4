import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TopicId } from '../topics/topics.ts'
import { energyPicture, enoughFelt, type FeltEntry } from './energy.ts'

const topic = (id: string) => id as TopicId
const felt = (id: string, ...energies: (number | null)[]): FeltEntry[] =>
  energies.map((energy) => ({ topics: [topic(id)], energy }))

describe('energyPicture', () => {
  test('two entries are too early, three make a mean, and unsaid ones do not count', () => {
    const { topics } = energyPicture(
      [...felt('postgres', 2, 1, 0, null), ...felt('meetings', -2, -2)],
      new Set(),
    )
    expect(topics).toEqual([
      { topic: 'postgres', felt: 3, mean: 1, needed: false },
      { topic: 'meetings', felt: 2, mean: null, needed: false },
    ])
  })

  test('what gives and is needed, and what takes and is not', () => {
    const picture = energyPicture(
      [
        ...felt('postgres', 2, 2, 2),
        ...felt('audio', 2, 1, 1),
        ...felt('on-call', -2, -1, -2),
        ...felt('reports', -1, -1, -1),
        ...felt('reviews', 1, 0, -1),
      ],
      new Set([topic('postgres'), topic('on-call')]),
    )
    const names = (list: { topic: TopicId }[]) => list.map((each) => each.topic)
    expect(names(picture.givesAndNeeded)).toEqual(['postgres'])
    expect(names(picture.givesOnly)).toEqual(['audio'])
    expect(names(picture.takesAndNeeded)).toEqual(['on-call'])
    expect(names(picture.takesAndNot)).toEqual(['reports'])
  })

  test('a kind of work stands in one list at the most, and nowhere below three entries', () => {
    const entry = fc.record({
      topics: fc.array(fc.constantFrom(topic('a'), topic('b'), topic('c')), { maxLength: 3 }),
      energy: fc.option(fc.integer({ min: -2, max: 2 })),
    })
    fc.assert(
      fc.property(fc.array(entry), fc.boolean(), (entries, isNeeded) => {
        const { topics, tooEarly, ...lists } = energyPicture(
          entries,
          new Set(isNeeded ? [topic('a')] : []),
        )
        const listed = Object.values(lists)
          .flat()
          .map((each) => each.topic)
        expect(new Set(listed).size).toBe(listed.length)
        for (const { felt, mean } of topics) {
          expect(mean === null).toBe(felt < enoughFelt)
          if (mean !== null) expect(Math.abs(mean)).toBeLessThanOrEqual(2)
        }
        expect(tooEarly.every(({ mean }) => mean === null)).toBe(true)
      }),
    )
  })
})
