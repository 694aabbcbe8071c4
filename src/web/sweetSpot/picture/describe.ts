import type { Moment } from '../../../domain/sweetSpot/history.ts'
import type { SweetSpot } from '../../../domain/sweetSpot/sweetSpot.ts'
import { counted, listed, percent } from '../../ui/words.ts'

/** How many wants are needed: `4 of your 7 wants are needed here.` */
export function wantsNeededInWords({ wants, wantsNeeded }: Counts): string {
  const all = wants.length
  if (all === 1) return `Your 1 want is ${wantsNeeded === 1 ? '' : 'not '}needed here.`
  if (wantsNeeded === 0) return `None of your ${all} wants is needed here.`
  if (wantsNeeded === all) return `All of your ${all} wants are needed here.`
  return `${wantsNeeded} of your ${all} wants ${wantsNeeded === 1 ? 'is' : 'are'} needed here.`
}

/** How many needs are met gladly: `You would gladly do 3 of your team’s 9 needs.` */
export function needsMetInWords({ needs, bothWin }: Counts, whose: string): string {
  const met = bothWin.length
  if (needs === 1) return `You would ${met === 1 ? 'gladly' : 'not gladly'} do ${whose} 1 need.`
  const some = met === 0 ? 'none' : met === needs ? 'all' : met
  return `You would gladly do ${some} of ${whose} ${needs} needs.`
}

type Counts = Pick<SweetSpot, 'wants' | 'wantsNeeded' | 'needs' | 'bothWin'>

/** What the picture says, in words, for those who cannot see it. */
export function describePicture(
  spot: SweetSpot,
  company: string,
  nameOf: (topic: SweetSpot['bothWin'][number]['topic']) => string,
): string {
  const { coverageOfWant, coverageOfNeed, bothWin, possible, forTheJoyOfIt, onlyTheCompany } = spot
  if (coverageOfWant === null && coverageOfNeed === null) return 'No wants or needs yet.'
  if (coverageOfWant === null)
    return `One circle: what ${company} needs (${counted(spot.needs, 'topic')}). You haven’t added any wants yet.`
  if (coverageOfNeed === null) return `One circle: what you want. ${company} has no needs yet.`
  const some = bothWin.slice(0, 5).map(({ topic }) => nameOf(topic))
  const shared =
    spot.overlap === 0
      ? 'They don’t overlap.'
      : `${percent(coverageOfWant)} of what you want is needed. You’d gladly do ${percent(coverageOfNeed)} of the needs in view.` +
        `${some.length > 0 ? ` In the overlap: ${listed(some)}.` : ''}`
  return (
    `Two circles, areas to scale: what you want and what ${company} needs. ${shared} ` +
    `Only wanted: ${counted(forTheJoyOfIt.length, 'topic')}. ` +
    `Only needed: ${counted(possible.length + onlyTheCompany.length, 'topic')}.`
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
