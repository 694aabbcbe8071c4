import { studentPoint } from '../base/studentT.ts'

/**
 * What is believed of anybody's ratios of actual to estimated hours: work takes 1.64 times the
 * estimate on average and 30 % is in time (Buehler, Griffin & Ross 1994), so the median of a
 * log-normal is 1.37. It weighs as much as one finished goal; shape and rate say how widely people
 * and their goals differ.
 */
export const usual = { median: 1.37, mean: 1.64, weight: 1, shape: 1.5, rate: 0.54 }

/**
 * What is believed of the logarithms of one person's ratios: normal, with mean and variance
 * distributed as Normal–Inverse-Gamma.
 */
export interface Belief {
  location: number
  /** So many ratios the location rests on, the usual one included. */
  weight: number
  shape: number
  rate: number
  /** How many own ratios were learned from. */
  own: number
}

/** Ratios that are to be expected of the next goal: the middle one, half of all, 80 % of all. */
export interface RatioRange {
  median: number
  half: [number, number]
  most: [number, number]
  /** How many own ratios it rests on besides the usual one. */
  own: number
}

/**
 * Learns from every finished goal, from the first on.
 *
 * @example
 * ratioRange(beliefFrom([])).most // [0.34, 5.5]
 */
export function beliefFrom(ownRatios: readonly number[]): Belief {
  const logs = ownRatios.map((ratio) => Math.log(ratio))
  const own = logs.length
  const sum = logs.reduce((total, log) => total + log, 0)
  const mean = own === 0 ? 0 : sum / own
  const spread = logs.reduce((total, log) => total + (log - mean) ** 2, 0)
  const expected = Math.log(usual.median)
  const weight = usual.weight + own
  const surprise = (usual.weight * own * (mean - expected) ** 2) / weight
  return {
    location: (usual.weight * expected + sum) / weight,
    ...{ weight, own },
    shape: usual.shape + own / 2,
    rate: usual.rate + (spread + surprise) / 2,
  }
}

/** The predictive distribution of the next ratio: the exponential of a Student t variable. */
export function ratioRange({ location, weight, shape, rate, own }: Belief): RatioRange {
  const scale = Math.sqrt((rate * (1 + 1 / weight)) / shape)
  const around = (probability: number): [number, number] => {
    const away = scale * studentPoint(probability, Math.round(2 * shape))
    return [Math.exp(location - away), Math.exp(location + away)]
  }
  return { median: Math.exp(location), half: around(0.75), most: around(0.9), own }
}
