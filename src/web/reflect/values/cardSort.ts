import type { ValueCard } from '../../../domain/reflect/valueCards.ts'

/** Cards by the pile they lie on, in the order they were laid. */
export interface Piles {
  very: readonly string[]
  important: readonly string[]
  notNow: readonly string[]
}

export type PileName = keyof Piles

export const noPiles: Piles = { very: [], important: [], notNow: [] }

/** So many values are left in the end. */
export const left = 5

/** The cards that lie on no pile yet. */
export function cardsLeft(cards: readonly ValueCard[], piles: Piles): ValueCard[] {
  const laid = new Set([...piles.very, ...piles.important, ...piles.notNow])
  return cards.filter(({ name }) => !laid.has(name))
}

/** Lays a card on a pile; it lies nowhere else then. */
export function lay(piles: Piles, card: string, pile: PileName): Piles {
  const without = takeBack(piles, card)
  return { ...without, [pile]: [...without[pile], card] }
}

/** Takes a card from wherever it lies. */
export function takeBack({ very, important, notNow }: Piles, card: string): Piles {
  const others = (pile: readonly string[]) => pile.filter((each) => each !== card)
  return { very: others(very), important: others(important), notNow: others(notNow) }
}

/** The cards among which five are chosen: very important ones, and others too where those are few. */
export function candidatesIn({ very, important, notNow }: Piles): readonly string[] {
  if (very.length >= left) return very
  if (very.length + important.length >= left) return [...very, ...important]
  return [...very, ...important, ...notNow]
}

/** A list with one entry put elsewhere. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const others = items.filter((_, index) => index !== from)
  const at = Math.max(0, Math.min(items.length - 1, to))
  return [...others.slice(0, at), ...items.slice(from, from + 1), ...others.slice(at)]
}

export function countLaid({ very, important, notNow }: Piles): number {
  return very.length + important.length + notNow.length
}
