import type { Day } from '../base/day.ts'
import type { EvidenceId } from '../base/id.ts'
import { monthOf } from '../base/months.ts'
import { isAmong } from '../log/trust.ts'

/** How far the log shows what a ladder expects. An order of words, never a share of a person. */
export type Readiness = 'nothing logged' | 'emerging' | 'sustained' | 'recognised'

/** What the rule reads of an entry. */
export interface ShowingEntry {
  id: EvidenceId
  day: Day
  seenBy: readonly string[]
}

/** When something counts as sustained. */
export interface ReadinessRule {
  /** Calendar months looked at, the present one among them. */
  window: number
  /** Separate months among them with an entry that shows it. */
  months: number
}

/**
 * Three separate months of the last twelve: a year is what most reviews look at, and what came
 * back in three months of it was neither a single chance nor one busy stretch.
 */
export const usualReadinessRule: ReadinessRule = { window: 12, months: 3 }

/** How one expectation stands. */
export interface ExpectationStanding {
  readiness: Readiness
  /** Separate months of the window with an entry that shows it. */
  months: number
  /** Whoever decides and has seen one of the entries. */
  decisionMakersWhoSaw: string[]
}

/**
 * How one expectation stands, by the entries the person says show it. It is recognised when it is
 * sustained and each person who decides has seen some of it.
 */
export function expectationReadiness(
  entries: readonly ShowingEntry[],
  decisionMakers: readonly string[],
  today: Day,
  rule: ReadinessRule = usualReadinessRule,
): ExpectationStanding {
  const from = monthOf(today) - rule.window + 1
  const recent = entries.filter(({ day }) => day <= today && monthOf(day) >= from)
  const months = new Set(recent.map(({ day }) => monthOf(day))).size
  const decisionMakersWhoSaw = decisionMakers.filter((name) =>
    recent.some(({ seenBy }) => isAmong(seenBy, name)),
  )
  const recognised =
    decisionMakers.length > 0 && decisionMakersWhoSaw.length === decisionMakers.length
  return {
    readiness: readinessOf(recent.length, months >= rule.months, recognised),
    months,
    decisionMakersWhoSaw,
  }
}

function readinessOf(entries: number, sustained: boolean, recognised: boolean): Readiness {
  if (entries === 0) return 'nothing logged'
  if (!sustained) return 'emerging'
  return recognised ? 'recognised' : 'sustained'
}
