import type { Moment } from '../../../domain/sweetSpot/history.ts'
import type { SweetSpot } from '../../../domain/sweetSpot/sweetSpot.ts'
import { capitalised, counted, inWords, listed, percent } from '../../ui/words.ts'

/** How many of the things somebody wants lead to something needed: `Three of the seven things you want lead to`. */
export function countOfWants(meeting: number, wants: number): string {
  if (wants === 1)
    return meeting === 1 ? 'The one thing you want leads' : 'The one thing you want does not lead'
  if (meeting === 0) return `None of the ${inWords(wants)} things you want leads`
  if (meeting === wants) return `All ${inWords(wants)} things you want lead`
  return `${capitalised(inWords(meeting))} of the ${inWords(wants)} things you want ${meeting === 1 ? 'leads' : 'lead'}`
}

/** What the picture says, in words, for those who cannot see it. */
export function describePicture(
  spot: SweetSpot,
  company: string,
  nameOf: (topic: SweetSpot['bothWin'][number]['topic']) => string,
): string {
  const { coverageOfWant, coverageOfNeed, bothWin, forTheJoyOfIt, onlyTheCompany } = spot
  if (coverageOfWant === null && coverageOfNeed === null)
    return 'No circles yet: nothing is wanted, and nothing is needed.'
  if (coverageOfWant === null)
    return `One circle: what ${company} needs, ${counted(onlyTheCompany.length, 'topic')}. You have named nothing you want yet.`
  if (coverageOfNeed === null)
    return `One circle: what you want. ${company} has declared no needs yet.`
  const some = bothWin.slice(0, 5).map(({ topic }) => nameOf(topic))
  const shared =
    spot.overlap === 0
      ? 'They do not overlap.'
      : `They share ${percent(coverageOfWant)} of what you want and ${percent(coverageOfNeed)} of what ${company} needs` +
        `${some.length > 0 ? `; in the overlap: ${listed(some)}` : ''}.`
  return (
    `Two circles, areas to scale: what you want and what ${company} needs. ${shared} ` +
    `Only wanted: ${counted(forTheJoyOfIt.length, 'topic')}. Only needed: ${counted(onlyTheCompany.length, 'topic')}.`
  )
}

/** How far back a change is told: about half a year, or as far as the history goes. */
const monthsBack = 6

/** What the share of wants was some months ago, when it was another figure than now. */
export function changeSince(history: readonly Moment[], now: number): Earlier | undefined {
  const past = history.slice(0, -1)
  const then = past[Math.max(0, past.length - monthsBack)]
  if (!then || then.coverageOfWant === null) return undefined
  if (Math.round(then.coverageOfWant * 100) === Math.round(now * 100)) return undefined
  return { day: then.day, share: then.coverageOfWant }
}

export interface Earlier {
  day: string
  share: number
}
