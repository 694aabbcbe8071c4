import type { Day } from '../../domain/base/day.ts'
import type { GoalId, NeedId } from '../../domain/base/id.ts'
import type { Scope } from '../../domain/base/scope.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import type { Output } from '../../operations/index.ts'

/** What the chips below a line say of it. */
export interface Chips {
  /** `null` is the day on which it is sent: a page may stay open over midnight. */
  day: Day | null
  topics: TopicId[]
  need: NeedId | null
  goal: GoalId | null
  people: string[]
  scope: Scope | null
  /** From -2 (takes a lot) to 2 (gives a lot); never suggested. */
  energy: number | null
}

/** Why a chip says what it says; nothing where the person said it. */
export type Reasons = Partial<Record<keyof Chips, string>>

export type Suggested = Output<'suggestEvidence'>

/** A line about which nothing was said yet. */
export function noChips(): Chips {
  return { day: null, topics: [], need: null, goal: null, people: [], scope: null, energy: null }
}

/** The chips with what was suggested, except where the person said something already. */
export function withSuggestions(
  chips: Chips,
  touched: ReadonlySet<keyof Chips>,
  suggested: Suggested,
): { chips: Chips; reasons: Reasons } {
  const { day, topics, need, goal, people, scope } = suggested
  const offered: Chips = {
    day: day?.value ?? null,
    topics: topics.map(({ value }) => value),
    need: need?.value ?? null,
    goal: goal?.value ?? null,
    people: people.map(({ value }) => value),
    scope: scope?.value ?? null,
    energy: chips.energy,
  }
  const why: Reasons = {
    ...(day && { day: day.unsure ? `${day.because}; please check` : day.because }),
    ...(topics[0] && { topics: topics[0].because }),
    ...(need && { need: need.because }),
    ...(goal && { goal: goal.because }),
    ...(people[0] && { people: people[0].because }),
    ...(scope && { scope: scope.because }),
  }
  const kept = Object.fromEntries([...touched].map((name) => [name, chips[name]]))
  const reasons = Object.fromEntries(
    Object.entries(why).filter(([name]) => !touched.has(name as keyof Chips)),
  )
  return { chips: { ...offered, ...kept }, reasons }
}
