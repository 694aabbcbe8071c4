import type { Day } from '../base/day.ts'
import { daysBetween, weekdayOf } from '../base/days.ts'
import type { GoalId } from '../base/id.ts'
import type { Goal } from '../goals/goals.ts'
import type { ReviewReason } from '../goals/progress.ts'

/** One thing worth doing today. */
export interface Worth {
  what: 'review' | 'due' | 'plan' | 'log' | 'proposals' | 'scope' | 'reflect'
  /** What it is about: a goal, a prompt; nothing for the log as a whole. */
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
  /** Pieces that were found and wait for a yes or no. */
  proposals: number
  /** Entries that do not say who was better off. */
  unscoped: number
  /** Questions the person wished to be asked again by now. */
  prompts: readonly { id: string; text: string; askedOn: Day }[]
}

/** More than five things are a list and no day. */
export const mostWorth = 5

const lookReasons: Record<ReviewReason, string> = {
  overdue: 'Its day has passed. Three questions, then keep, move or drop it.',
  'half gone': 'Half its time is gone, and less than a quarter is done. Three questions.',
  rhythm: 'You wanted to look at it about now. Three questions.',
}

/**
 * At most five things, the pressing ones first: plans for this very day, goals whose moment it is,
 * what is due within a week, then what keeps the record alive. Each kind comes once before any
 * comes twice, so that no day is all reviews.
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
        reason: `You planned it for when it is ${when}: “${text}”.`,
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
      title: `Look again at “${text}”`,
      reason: lookReasons[reviewDue],
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
      title: `“${text}” is due ${on === today ? 'today' : `in ${daysBetween(today, on)} days`}`,
      reason: 'What is the next small step?',
      minutes: null,
    }))
}

function isSoon(today: Day, on: Day): boolean {
  const days = daysBetween(today, on)
  return days >= 0 && days <= 7
}

/** After a week without a line, one is worth a minute. */
function lines({ today, lastEntry }: TodayFacts): Worth[] {
  if (lastEntry !== null && daysBetween(lastEntry, today) < 7) return []
  return [
    {
      what: 'log',
      about: null,
      title: 'Write one line about what went well',
      reason:
        lastEntry === null
          ? 'It is where scope and packets come from.'
          : 'Small things are forgotten first.',
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
      title:
        proposals === 1
          ? 'Say yes or no to one piece of work'
          : `Say yes or no to ${proposals} pieces of work`,
      reason: 'They were found in what you have, and wait.',
      minutes: 5,
    })
  if (unscoped > 0)
    worth.push({
      what: 'scope',
      about: null,
      title:
        unscoped === 1
          ? 'Say who was better off by one entry'
          : `Say who was better off by ${unscoped} entries`,
      reason: 'Without it they are not drawn in your scope.',
      minutes: 3,
    })
  return worth
}

function asked({ prompts }: TodayFacts): Worth[] {
  return prompts.map(({ id, text, askedOn }) => ({
    what: 'reflect',
    about: id,
    title: text,
    reason: `You last answered on ${askedOn}, and wanted to be asked again.`,
    minutes: 10,
  }))
}

function active<Each extends { status: Goal['status']; id: GoalId }>(
  goals: readonly Each[],
): Each[] {
  return goals.filter(({ status }) => status === 'active')
}
