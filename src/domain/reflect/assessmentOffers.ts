import type { WorkedTopic } from '../log/workedTopics.ts'
import type { AssessmentItem } from './assessments.ts'

/** A suggested item, and the reason for it. */
export interface AssessmentOffer extends AssessmentItem {
  because: string
}

/** So many are offered of each sort: a beginning, and no list to work off. */
export const mostOffers = 3

/** Entries that an offer names. */
const mostNamed = 5

/** Branches of the tree whose work is with people. */
const amongPeople: ReadonlySet<string> = new Set(['people', 'communication', 'delivery'])

/** Strengths that the log shows: done often enough, and not for oneself alone. */
export function strengthsOffered(
  worked: readonly WorkedTopic[],
  nameOf: (topic: WorkedTopic['topic']) => string,
  branchOf: (topic: WorkedTopic['topic']) => string,
): AssessmentOffer[] {
  return worked
    .filter(({ isStrength }) => isStrength)
    .slice(0, mostOffers)
    .map(({ topic, entries, forOthers }) => ({
      side: 'strength',
      kind: amongPeople.has(branchOf(topic)) ? 'leadership' : 'technical skill',
      text: nameOf(topic),
      evidence: entries.slice(0, mostNamed),
      from: '',
      because: `${entries.length} entries from the last 12 months, ${forOthers} of them for others`,
    }))
}

/** What the rule reads of an open opportunity that lies where both win. */
export interface OpenChance {
  title: string
  topics: readonly string[]
}

/** A need that the person would gladly serve, by names. */
export interface NearNeed {
  need: string
  priority: string
  want: string
  steps: number
}

/** A sentence of the level one aims at, for which nothing is logged. */
export interface LadderGap {
  text: string
  level: string
}

/** Opportunities: open pieces of work, needs near a want, and what the next level asks for. */
export function opportunitiesOffered(
  open: readonly OpenChance[],
  near: readonly NearNeed[],
  gaps: readonly LadderGap[],
): AssessmentOffer[] {
  const offer = (text: string, from: string, because: string): AssessmentOffer => ({
    side: 'opportunity',
    kind: 'new project',
    text: text.slice(0, 500),
    evidence: [],
    from,
    because,
  })
  return [
    ...open
      .slice(0, mostOffers)
      .map(({ title, topics }) =>
        offer(
          title,
          'an open opportunity',
          `it’s open, and you’d like to work on ${topics.join(', ')}`,
        ),
      ),
    ...near
      .filter(({ need }) => !open.some(({ topics }) => topics.includes(need)))
      .slice(0, mostOffers)
      .map(({ need, priority, want, steps }) =>
        offer(`Take on ${need} work`, 'a need near a want', nearInWords(priority, want, steps)),
      ),
    ...gaps
      .slice(0, mostOffers)
      .map(({ text, level }) =>
        offer(
          text,
          `what ${level} expects`,
          `${level} expects it, and your log has no evidence yet`,
        ),
      ),
  ]
}

function nearInWords(priority: string, want: string, steps: number): string {
  const place = steps === 0 ? 'it’s one of your wants' : `it’s close to ${want}, which you want`
  return `the need is ${priority}, and ${place}`
}
