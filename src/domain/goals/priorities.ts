import type { Day } from '../base/day.ts'
import { daysBetween } from '../base/days.ts'
import type { GoalId } from '../base/id.ts'

/** What the order reads of a goal. */
export interface OrderedGoal {
  id: GoalId
  /** Goals that come first. */
  after: readonly GoalId[]
  due: Day | null
  /** Weight of the heaviest success marker it serves, 0 to 100. */
  markerWeight: number
  /** Whether one of its topics lies where wants and needs overlap. */
  inSweetSpot: boolean
}

/** A goal in its place, with what put it there. */
export interface PlacedGoal {
  id: GoalId
  reasons: string[]
}

/** Within so many days a due date is urgent. */
const pressing = 28

/**
 * Goals in the order to take them up: whatever others wait for comes before them; among those
 * that are free, what unlocks most, then what is due within four weeks, then what serves the
 * heaviest marker, then what lies in the sweet spot, then what is due first. No score: the first
 * difference decides, and each reason is told.
 */
export function orderGoals(goals: readonly OrderedGoal[], today: Day): PlacedGoal[] {
  const left = new Map(goals.map((goal) => [goal.id, goal]))
  const placed: PlacedGoal[] = []
  while (left.size > 0) {
    const all = [...left.values()]
    const free = all.filter(({ after }) => !after.some((id) => left.has(id)))
    const ranked = (free.length > 0 ? free : all)
      .map((goal) => ({ goal, facts: factsOf(goal, all, today) }))
      .sort((a, b) => compare(a.facts, b.facts) || (a.goal.id < b.goal.id ? -1 : 1))
    const [best] = ranked
    if (!best) break
    const { goal, facts } = best
    placed.push({ id: goal.id, reasons: reasonsOf(facts) })
    left.delete(goal.id)
  }
  return placed
}

interface Facts {
  unlocks: number
  daysLeft: number | null
  markerWeight: number
  inSweetSpot: boolean
}

function factsOf(goal: OrderedGoal, all: readonly OrderedGoal[], today: Day): Facts {
  return {
    unlocks: all.filter(({ after }) => after.includes(goal.id)).length,
    daysLeft: goal.due === null ? null : daysBetween(today, goal.due),
    markerWeight: goal.markerWeight,
    inSweetSpot: goal.inSweetSpot,
  }
}

function compare(a: Facts, b: Facts): number {
  const presses = ({ daysLeft }: Facts) => Number(daysLeft !== null && daysLeft <= pressing)
  const days = ({ daysLeft }: Facts) => daysLeft ?? Number.MAX_SAFE_INTEGER
  return (
    b.unlocks - a.unlocks ||
    presses(b) - presses(a) ||
    b.markerWeight - a.markerWeight ||
    Number(b.inSweetSpot) - Number(a.inSweetSpot) ||
    days(a) - days(b)
  )
}

function reasonsOf({ unlocks, daysLeft, markerWeight, inSweetSpot }: Facts): string[] {
  return [
    unlocks > 0 &&
      (unlocks === 1 ? '1 other goal depends on it' : `${unlocks} other goals depend on it`),
    daysLeft !== null && daysLeft < 0 && 'overdue',
    daysLeft !== null && daysLeft >= 0 && daysLeft <= pressing && dueInWords(daysLeft),
    markerWeight > 0 && `for a success marker weighted ${markerWeight} of 100`,
    inSweetSpot && 'in your sweet spot',
  ].filter((reason) => typeof reason === 'string')
}

function dueInWords(days: number): string {
  if (days === 0) return 'due today'
  return days === 1 ? 'due tomorrow' : `due in ${days} days`
}

/** A ring of goals that wait for each other, each once, or nothing. */
export function ringOfGoals(
  goals: readonly { id: GoalId; after: readonly GoalId[] }[],
): GoalId[] | null {
  const afterOf = new Map(goals.map(({ id, after }) => [id, after]))
  const done = new Set<GoalId>()
  for (const { id } of goals) {
    const ring = ringFrom(id, [], afterOf, done)
    if (ring) return ring
  }
  return null
}

function ringFrom(
  id: GoalId,
  path: readonly GoalId[],
  afterOf: ReadonlyMap<GoalId, readonly GoalId[]>,
  done: Set<GoalId>,
): GoalId[] | null {
  const before = path.indexOf(id)
  if (before >= 0) return path.slice(before)
  if (done.has(id)) return null
  for (const next of afterOf.get(id) ?? []) {
    const ring = ringFrom(next, [...path, id], afterOf, done)
    if (ring) return ring
  }
  done.add(id)
  return null
}
