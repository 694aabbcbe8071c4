import type { Day } from '../base/day.ts'
import { daysBetween, weekdayOf } from '../base/days.ts'
import type { GoalId } from '../base/id.ts'
import type { Goal } from '../goals/goals.ts'
import type { ReviewReason } from '../goals/progress.ts'

/** On average. */
const daysInMonth = 30.4

/** One thing worth doing today. */
export interface Worth {
  what: 'review' | 'due' | 'plan' | 'log' | 'proposals' | 'scope' | 'reflect'
  /** What it is about: a goal or a prompt; `null` for the log as a whole. */
  about: string | null
  /** What to do, in a line. */
  title: string
  /** Why today, in a line. Never a reproach. */
  reason: string
  /** How long it takes; `null` where that is up to the person. */
  minutes: number | null
}

/** What today is made from. */
export interface TodayFacts {
  today: Day
  goals: readonly (Pick<Goal, 'id' | 'text' | 'due' | 'status' | 'ifThen'> & {
    reviewDue: ReviewReason | null
  })[]
  /** The day of the latest entry; `null` without any. */
  lastEntry: Day | null
  /** Work found in other sources that hasn’t been reviewed yet. */
  proposals: number
  /** Entries without a scope. */
  unscoped: number
  /** Questions that are due again. */
  prompts: readonly { id: string; text: string; askedOn: Day }[]
}

/** More suggestions would no longer fit into a day. */
export const mostWorth = 5

const reviewReasons: Record<ReviewReason, string> = {
  overdue: 'The due date has passed. Keep it, move it or drop it.',
  'half gone': 'Half the time has passed, less than a quarter is done.',
  rhythm: 'Regular review due.',
}

/**
 * At most five suggestions, the most urgent first: plans for today, goals due for review, goals due
 * within a week, then upkeep of the log. Each kind comes once before any comes twice, so that no day
 * is all reviews.
 */
export function worthDoing(facts: TodayFacts): Worth[] {
  const kinds = [
    plans(facts),
    reviews(facts),
    due(facts),
    lines(facts),
    waiting(facts),
    asked(facts),
  ]
  const longest = Math.max(...kinds.map((kind) => kind.length))
  const inTurn = Array.from({ length: longest }, (_, round) =>
    kinds.flatMap((kind) => kind[round] ?? []),
  ).flat()
  return inTurn.slice(0, mostWorth)
}

function plans({ today, goals }: TodayFacts): Worth[] {
  return active(goals).flatMap(({ id, text, ifThen }) =>
    ifThen
      .filter(({ weekday }) => weekday === weekdayOf(today))
      .map(({ when, act }) => ({
        what: 'plan' as const,
        about: id,
        title: act,
        reason: `You planned this for ${when}: “${text}”.`,
        minutes: null,
      })),
  )
}

function reviews({ goals }: TodayFacts): Worth[] {
  const order: ReviewReason[] = ['overdue', 'half gone', 'rhythm']
  return active(goals)
    .flatMap(({ id, text, reviewDue }) => (reviewDue ? [{ id, text, reviewDue }] : []))
    .sort((a, b) => order.indexOf(a.reviewDue) - order.indexOf(b.reviewDue))
    .map(({ id, text, reviewDue }) => ({
      what: 'review',
      about: id,
      title: `Review “${text}”`,
      reason: reviewReasons[reviewDue],
      minutes: 10,
    }))
}

function due({ today, goals }: TodayFacts): Worth[] {
  return active(goals)
    .flatMap(({ id, text, due: on, reviewDue }) =>
      reviewDue === null && on !== null && isSoon(today, on) ? [{ id, text, on }] : [],
    )
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ id, text, on }) => ({
      what: 'due',
      about: id,
      title: `“${text}” is due ${dueInWords(daysBetween(today, on))}`,
      reason: 'Decide on the next step.',
      minutes: null,
    }))
}

function dueInWords(days: number): string {
  if (days === 0) return 'today'
  return days === 1 ? 'tomorrow' : `in ${days} days`
}

function isSoon(today: Day, on: Day): boolean {
  const days = daysBetween(today, on)
  return days >= 0 && days <= 7
}

/** After a week without an entry, one is suggested. */
function lines({ today, lastEntry }: TodayFacts): Worth[] {
  if (lastEntry !== null && daysBetween(lastEntry, today) < 7) return []
  return [
    {
      what: 'log',
      about: null,
      title: 'Log something you got done',
      reason:
        lastEntry === null
          ? 'Your scope and documents are based on your log.'
          : 'No entries in the last 7 days. One line is enough.',
      minutes: 1,
    },
  ]
}

function waiting({ proposals, unscoped }: TodayFacts): Worth[] {
  const worth: Worth[] = []
  if (proposals > 0)
    worth.push({
      what: 'proposals',
      about: null,
      title: proposals === 1 ? 'Review 1 piece of work' : `Review ${proposals} pieces of work`,
      reason: 'Found in your files and repositories. Choose what to log.',
      minutes: 5,
    })
  if (unscoped > 0)
    worth.push({
      what: 'scope',
      about: null,
      title: unscoped === 1 ? '1 entry has no scope yet' : `${unscoped} entries have no scope yet`,
      reason: 'Add who benefited so it counts towards your scope.',
      minutes: 3,
    })
  return worth
}

function asked({ today, prompts }: TodayFacts): Worth[] {
  return prompts.map(({ id, text, askedOn }) => ({
    what: 'reflect',
    about: id,
    title: text,
    reason: `Question due again. Last answered ${agoInWords(daysBetween(askedOn, today))}.`,
    minutes: 10,
  }))
}

function agoInWords(days: number): string {
  if (days < 60) return days === 1 ? '1 day ago' : `${days} days ago`
  return `${Math.round(days / daysInMonth)} months ago`
}

function active<Each extends { status: Goal['status']; id: GoalId }>(
  goals: readonly Each[],
): Each[] {
  return goals.filter(({ status }) => status === 'active')
}
