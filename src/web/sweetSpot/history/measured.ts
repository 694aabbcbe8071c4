import type { Moment } from '../../../domain/sweetSpot/history.ts'
import { monthOf, percent } from '../../ui/words.ts'

/** A moment at which both sides had stated something. */
export type Measured = Moment & { coverageOfWant: number; coverageOfNeed: number }

/** Two points make a line, but say nothing of how it went. */
const fewestPoints = 3

/** The moments of a history that can be drawn; none where there are too few. */
export function measured(history: readonly Moment[]): Measured[] {
  const moments = history.filter(isMeasured)
  return moments.length < fewestPoints ? [] : moments
}

function isMeasured(moment: Moment): moment is Measured {
  return moment.coverageOfWant !== null && moment.coverageOfNeed !== null
}

/** `Since June 2024, the share of your wants that is needed rose from 41% to 49%, and …` */
export function changeInWords(moments: readonly Measured[]): string {
  const [first, last] = [moments[0], moments.at(-1)]
  if (!first || !last) return ''
  return (
    `Since ${monthOf(first.day, last.day)}, the share of your wants that is needed ` +
    `${went(first.coverageOfWant, last.coverageOfWant)}, and the share of the needs in view that ` +
    `you would gladly do ${went(first.coverageOfNeed, last.coverageOfNeed)}.`
  )
}

function went(from: number, to: number): string {
  const [before, after] = [percent(from), percent(to)]
  if (before === after) return `has stayed at ${after}`
  return `${to > from ? 'has risen' : 'has fallen'} from ${before} to ${after}`
}
