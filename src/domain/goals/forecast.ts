import type { Day } from '../base/day.ts'
import { addDays } from '../base/days.ts'

/**
 * How much longer work took than was thought: the mean of Buehler, Griffin & Ross (1994), whose
 * students needed 55.5 days where they had foreseen 33.9.
 */
export const usualRatio = 1.64

/** So many own ratios speak for themselves. */
export const enoughRatios = 5

/**
 * Until then the spread is that of a log-normal distribution with this median of which 30 % finish
 * on time, as they did there: ln 1.64 over the 70 % point of the normal distribution.
 */
const usualSpread = Math.log(usualRatio) / 0.5244005127080407

/** Points of the standard normal distribution for the middle half and the middle 80 %. */
const points = { half: 0.6744897501960817, most: 1.2815515655446004 }

/** Ratios that are to be expected: the middle one, half of all, 80 % of all. */
export interface RatioRange {
  median: number
  half: [number, number]
  most: [number, number]
  /** How many own ratios it rests on; 0 while it rests on others'. */
  own: number
}

/** What actual hours over estimated ones have been, or what others' were until five are known. */
export function ratioRange(ownRatios: readonly number[]): RatioRange {
  if (ownRatios.length < enoughRatios) {
    const at = (point: number) => usualRatio * Math.exp(usualSpread * point)
    return {
      median: usualRatio,
      half: [at(-points.half), at(points.half)],
      most: [at(-points.most), at(points.most)],
      own: 0,
    }
  }
  const sorted = ownRatios.toSorted((a, b) => a - b)
  return {
    median: quantile(sorted, 0.5),
    half: [quantile(sorted, 0.25), quantile(sorted, 0.75)],
    most: [quantile(sorted, 0.1), quantile(sorted, 0.9)],
    own: sorted.length,
  }
}

/** Between neighbours in proportion (Hyndman & Fan 1996, type 7). */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]!
  return below + (sorted[Math.ceil(place)]! - below) * (place - Math.floor(place))
}

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

/**
 * When each piece will be finished if they are done one after another with so many hours a week.
 * Ranges come from the ratios: what took longer before will take longer again, all alike, because
 * one person's estimates err in one direction.
 */
export function finishes(
  loads: readonly Load[],
  hoursAWeek: number,
  ratios: RatioRange,
  today: Day,
): Finish[] {
  let before = 0
  return loads.map(({ id, hours, due }) => {
    before += hours
    const until = before
    const on = (ratio: number) =>
      addDays(today, Math.min(mostDays, Math.ceil((until * ratio * 7) / Math.max(hoursAWeek, 0.1))))
    const finish = {
      id,
      hours: hours * ratios.median,
      day: on(ratios.median),
      half: [on(ratios.half[0]), on(ratios.half[1])] as [Day, Day],
      most: [on(ratios.most[0]), on(ratios.most[1])] as [Day, Day],
    }
    return { ...finish, fits: fitOf(finish, due) }
  })
}

function fitOf({ day, most }: Pick<Finish, 'day' | 'most'>, due: Day | null): Finish['fits'] {
  if (due === null) return 'no day'
  if (day > due) return 'likely late'
  return most[1] > due ? 'at risk' : 'in time'
}
