import fc from 'fast-check'
import { expect, test } from 'vitest'
import { valueCards } from '../../../domain/reflect/valueCards.ts'
import {
  candidatesIn,
  cardsLeft,
  countLaid,
  lay,
  moved,
  noPiles,
  type PileName,
  takeBack,
} from './cardSort.ts'

const cards = valueCards.slice(0, 8)

test('a card lies on one pile, and the next card is one that lies nowhere', () => {
  const once = lay(noPiles, 'Craft', 'very')
  const moved = lay(once, 'Craft', 'notNow')
  expect(moved).toEqual({ very: [], important: [], notNow: ['Craft'] })
  expect(cardsLeft(cards, moved)[0]?.name).toBe('Independence')
  expect(takeBack(moved, 'Craft')).toEqual(noPiles)
})

test('where few cards are very important, the next pile is chosen from too', () => {
  const few = { very: ['a', 'b'], important: ['c', 'd', 'e'], notNow: ['f'] }
  expect(candidatesIn(few)).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(candidatesIn({ ...few, important: ['c'] })).toEqual(['a', 'b', 'c', 'f'])
})

test('moving within the list goes no further than its ends', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
  expect(moved(['a', 'b', 'c'], 2, 9)).toEqual(['a', 'b', 'c'])
})

test('however the cards are laid, none is lost and none lies twice', () => {
  const pile = fc.constantFrom<PileName>('very', 'important', 'notNow')
  const card = fc.constantFrom(...cards.map(({ name }) => name))
  fc.assert(
    fc.property(fc.array(fc.tuple(card, pile)), (steps) => {
      const piles = steps.reduce((now, [name, on]) => lay(now, name, on), noPiles)
      expect(countLaid(piles) + cardsLeft(cards, piles).length).toBe(cards.length)
    }),
  )
})
