import type { Gate } from '../../../domain/ladders/ladders.ts'
import type { Readiness } from '../../../domain/ladders/readiness.ts'
import type { Output } from '../../../operations/index.ts'
import { counted, listed } from '../../ui/words.ts'

/** What a level expects, and the evidence in the log. */
export type Shown = Extract<Output<'showReadiness'>, { expectations: unknown }>
export type Expectation = Shown['expectations'][number]
export type Entry = Shown['entries'][number]

/** From the furthest to none. */
export const standings = [
  'recognised',
  'sustained',
  'emerging',
  'nothing logged',
] as const satisfies readonly Readiness[]

/** How each standing is shown; the key is what the API says. */ export const readinessInWords: Readonly<
  Record<Readiness, string>
> = {
  recognised: 'recognised',
  sustained: 'sustained',
  emerging: 'emerging',
  'nothing logged': 'no evidence yet',
} /** Counts of expectations by standing. Not a score of the person. */
export function countReadiness(
  expectations: readonly Pick<Expectation, 'readiness'>[],
): Record<Readiness, number> {
  const counts = { recognised: 0, sustained: 0, emerging: 0, 'nothing logged': 0 }
  for (const { readiness } of expectations) counts[readiness]++
  return counts
}

/** The end of the first sentence: how many have no evidence. */
export function restInWords(nothing: number, all: number): string {
  if (nothing === 0) return all === 1 ? 'It has evidence.' : 'Each one has evidence.'
  if (nothing === all) return all === 1 ? 'It has no evidence yet.' : 'None has evidence yet.'
  return `${nothing} ${nothing === 1 ? 'has' : 'have'} no evidence yet.`
}

/** `sustained · 2 entries · known to 1 of 4 decision makers`. */
export function factsOf(
  { readiness, entries, decisionMakersWhoSaw, offered }: Expectation,
  deciding: number,
): string {
  if (readiness === 'nothing logged')
    return offered.length === 0
      ? 'no evidence yet'
      : `no evidence yet · ${counted(offered.length, 'possible entry', 'possible entries')}`
  const seen =
    deciding === 0
      ? ''
      : ` · known to ${decisionMakersWhoSaw.length} of ${counted(deciding, 'decision maker')}`
  return `${readiness} · ${counted(entries.length, 'entry', 'entries')}${seen}`
}

/** Why an expectation has its standing, in sentences. */
export function whyReadiness(
  { readiness, months, decisionMakersWhoSaw }: Expectation,
  decisionMakers: readonly string[],
  { window, months: enough }: Shown['rule'],
): string {
  const unseen = decisionMakers.filter((name) => !decisionMakersWhoSaw.includes(name))
  const spread = `Entries in ${months} of the last ${window} months. Sustained needs ${enough}.`
  if (readiness === 'nothing logged')
    return `No entry from the last ${window} months is linked to it.`
  if (readiness === 'emerging') return spread
  if (decisionMakers.length === 0)
    return `${spread} Add decision makers to see whether it’s recognised.`
  return readiness === 'recognised'
    ? `${spread} Every decision maker knows about part of it.`
    : `${spread} According to your log, ${listed(unseen)} ${unseen.length === 1 ? 'doesn’t' : 'don’t'} know about it.`
}

/** What a level needs besides evidence. */
export function gateInWords(gate: Gate | null, level: string): string {
  if (gate === null) return `The ladder doesn’t say whether ${level} needs an opening.`
  const words: Record<Gate, string> = {
    merit: 'No opening needed. Evidence is enough.',
    vacancy: 'Needs evidence and an opening.',
    mixed: 'Sometimes needs an opening as well as evidence. Ask your manager.',
  }
  return words[gate]
}
