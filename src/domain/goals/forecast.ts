import type { Day } from '../base/day.ts'
import { addDays } from '../base/days.ts'
import { gamma, normal, randomFrom, startFrom } from '../base/random.ts'
import type { Belief } from './ratios.ts'

/** Work that is still to be done, in the order it will be. */
export interface Load {
  id: string
  /** Hours left, as the person thinks. */
  hours: number
  due: Day | null
}

/** When one piece will be finished, and whether that is in time. */
export interface Finish {
  id: string
  /** Hours it will take by the median ratio. */
  hours: number
  day: Day
  half: [Day, Day]
  most: [Day, Day]
  /** `likely late` when the middle of the expectation lies after the due day; `at risk` when 80 % does. */
  fits: 'in time' | 'at risk' | 'likely late' | 'no day'
}

/** Nobody plans further: later is said as this. */
export const mostDays = 3650

/** So many futures are drawn; always the same ones, so that a page does not change by itself. */
export const futures = 2000
const firstStart = 1

/**
 * When each piece will be finished if they are done one after another with so many hours a week. In
 * each future the person has one way to estimate, and each goal a ratio of its own around it, the
 * same wherever it stands in the queue: what comes first never makes the rest finish earlier.
 */
export function finishes(
  loads: readonly Load[],
  hoursAWeek: number,
  belief: Belief,
  today: Day,
): Finish[] {
  const people = peopleOf(belief)
  const spent = new Float64Array(futures)
  let isBeyond = false
  const dayAfter = (hours: number) =>
    addDays(today, Math.min(mostDays, Math.ceil((hours * 7) / Math.max(hoursAWeek, 0.1))))
  return loads.map(({ id, hours, due }) => {
    if (!isBeyond) spend(spent, hours, people, id)
    const sorted = spent.toSorted()
    const on = (share: number) => dayAfter(quantile(sorted, share))
    isBeyond ||= on(0.1) === dayAfter(Number.POSITIVE_INFINITY)
    const finish = {
      ...{ id, hours: hours * Math.exp(belief.location), day: on(0.5) },
      half: [on(0.25), on(0.75)] as [Day, Day],
      most: [on(0.1), on(0.9)] as [Day, Day],
    }
    return { ...finish, fits: fitOf(finish, due) }
  })
}

/** How a person estimates, in one future: the logarithms of their ratios are normal. */
interface Person {
  mean: number
  deviation: number
}

function peopleOf({ location, weight, shape, rate }: Belief): Person[] {
  const random = randomFrom(firstStart)
  return Array.from({ length: futures }, () => {
    const deviation = Math.sqrt(rate / gamma(random, shape))
    return { mean: location + (deviation / Math.sqrt(weight)) * normal(random), deviation }
  })
}

/** Adds the hours that one goal takes in each future. */
function spend(spent: Float64Array, hours: number, people: readonly Person[], id: string): void {
  const random = randomFrom(startFrom(id))
  for (const [future, { mean, deviation }] of people.entries())
    spent[future] = (spent[future] ?? 0) + hours * Math.exp(mean + deviation * normal(random))
}

/** Between neighbours in proportion (Hyndman & Fan 1996, type 7). */
function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? 0
  return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place - Math.floor(place))
}

function fitOf({ day, most }: Pick<Finish, 'day' | 'most'>, due: Day | null): Finish['fits'] {
  if (due === null) return 'no day'
  if (day > due) return 'likely late'
  return most[1] > due ? 'at risk' : 'in time'
}
