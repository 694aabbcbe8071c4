import type { Day } from '../base/day.ts'
import { monthsLater } from './reflectionPace.ts'

/** How the five of one sort differ from those of the sort before. */
export interface ValueChange {
  came: string[]
  went: string[]
  /** Stayed among the five, nearer to the top or further from it; ranks from 1. */
  moved: { name: string; from: number; to: number }[]
  stayed: string[]
}

/**
 * What changed from one ranked list of values to another. Case does not make another value.
 *
 * @example
 * valueChange(['Craft', 'Calm'], ['Calm', 'Trust'])
 * // { came: ['Trust'], went: ['Craft'], moved: [{ name: 'Calm', from: 2, to: 1 }], stayed: [] }
 */
export function valueChange(before: readonly string[], after: readonly string[]): ValueChange {
  const rankIn = (list: readonly string[], name: string) =>
    list.findIndex((each) => each.toLowerCase() === name.toLowerCase()) + 1
  const kept = after
    .map((name) => ({ name, from: rankIn(before, name), to: rankIn(after, name) }))
    .filter(({ from }) => from > 0)
  return {
    came: after.filter((name) => rankIn(before, name) === 0),
    went: before.filter((name) => rankIn(after, name) === 0),
    moved: kept.filter(({ from, to }) => from !== to),
    stayed: kept.filter(({ from, to }) => from === to).map(({ name }) => name),
  }
}

/** Values move slowly: a sort a year later says more than one a month later. */
export function sortAgainOn(last: Day): Day {
  return monthsLater(last, 12)
}
