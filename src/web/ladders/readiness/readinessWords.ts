import type { Gate } from '../../../domain/ladders/ladders.ts'
import type { Readiness } from '../../../domain/ladders/readiness.ts'
import type { Output } from '../../../operations/index.ts'
import { counted, inWords, listed } from '../../ui/words.ts'

/** What a level asks, beside what the log shows. */
export type Shown = Extract<Output<'showReadiness'>, { expectations: unknown }>
export type Expectation = Shown['expectations'][number]
export type Entry = Shown['entries'][number]

/** From the furthest to nothing. */
export const standings = [
  'recognised',
  'sustained',
  'emerging',
  'nothing logged',
] as const satisfies readonly Readiness[]

/** Expectations by how they stand: counts of what is asked, never a share of somebody. */
export function countReadiness(
  expectations: readonly Pick<Expectation, 'readiness'>[],
): Record<Readiness, number> {
  const counts = { recognised: 0, sustained: 0, emerging: 0, 'nothing logged': 0 }
  for (const { readiness } of expectations) counts[readiness]++
  return counts
}

/** The end of the first sentence: for how many nothing is logged. */
export function restInWords(nothing: number, all: number): string {
  if (nothing === 0) return 'All of it has something in your log.'
  if (nothing === all)
    return all === 1 ? 'Nothing is logged for it yet.' : 'Nothing is logged for any of them yet.'
  return `For ${inWords(nothing)} nothing is logged yet.`
}

/** `two entries · seen by one of the four who decide`. */
export function factsOf(
  { readiness, entries, decisionMakersWhoSaw, offered }: Expectation,
  deciding: number,
): string {
  if (readiness === 'nothing logged')
    return offered.length === 0
      ? 'nothing logged yet'
      : `nothing logged yet · ${counted(offered.length, 'entry', 'entries')} may show it`
  const seen =
    deciding === 0 ? '' : ` · seen by ${decisionMakersWhoSaw.length} of ${deciding} who decide`
  return `${readiness} · ${counted(entries.length, 'entry', 'entries')}${seen}`
}

/** Why an expectation stands as it does, in sentences. */
export function whyReadiness(
  { readiness, months, decisionMakersWhoSaw }: Expectation,
  decisionMakers: readonly string[],
  { window, months: enough }: Shown['rule'],
): string {
  const unseen = decisionMakers.filter((name) => !decisionMakersWhoSaw.includes(name))
  const spread = `Its entries lie in ${counted(months, 'month')} of the last ${inWords(window)}; ${inWords(enough)} separate ones make it sustained.`
  if (readiness === 'nothing logged')
    return `No entry of the last ${inWords(window)} months is said to show it.`
  if (readiness === 'emerging') return spread
  if (decisionMakers.length === 0)
    return `${spread} Whether it is recognised shows once you say who decides.`
  return readiness === 'recognised'
    ? `${spread} Everybody who decides has seen some of it.`
    : `${spread} ${listed(unseen)} ${unseen.length === 1 ? 'has' : 'have'} seen none of it, as far as your log says.`
}

/** What a level waits for besides evidence. */
export function gateInWords(gate: Gate | null, level: string): string {
  if (gate === null) return `The ladder does not say whether ${level} needs an opening.`
  const words: Record<Gate, string> = {
    merit: 'No opening is needed: the limit is evidence.',
    vacancy: 'Evidence alone is not enough: it needs an opening as well.',
    mixed: 'Sometimes evidence is enough, and sometimes it needs an opening as well. Ask which.',
  }
  return words[gate]
}
