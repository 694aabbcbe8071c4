import { later } from '../../base/calendar.ts'
import { dayNumber } from '../../base/days.ts'
import type { Finding } from './finding.ts'
import { type Lint, whole } from './wordRules.ts'

/** Essay 3: a long-term goal lies one to five years ahead. */
const mostYears = 5

/** Texts longer than this read badly when repeated. */
const mostCharacters = 120

/** No day in the text and none beside it. */
export function findNoDate(lint: Lint): Finding[] {
  const { reading, language } = lint
  if (dueIn(lint) || reading.times.some(({ isImpossible }) => isImpossible)) return []
  return [
    {
      rule: 'no-date',
      ...whole,
      question: language.questions['no-date'](''),
      example: dated(lint),
    },
  ]
}

/** The goal with a day behind it, if the day is all that it lacks. */
function dated({ reading, language, measure, day }: Lint): string | null {
  const goal = reading.text.trim().replace(/[.!?…]+$/u, '')
  const hasDuration = reading.times.some(({ kind }) => kind === 'duration')
  if (!measure || hasDuration || goal.length > mostCharacters) return null
  const { until, dated } = language.examples
  return measure.is === 'how often' ? until(goal, day) : dated(goal, day)
}

/** A day further off than anybody can plan. */
export function findBeyondFiveYears(lint: Lint): Finding[] {
  const found = dueIn(lint)
  const { today, starts = today } = lint.context
  if (!found || found.due <= later(starts, mostYears, 'year')) return []
  const { due: _, ...place } = found
  const question = lint.language.questions['beyond-five-years'](place.words)
  return [{ rule: 'beyond-five-years', ...place, question, example: null }]
}

/** A due day before the start, or in the past where no start is known. */
export function findDueBeforeStart(lint: Lint): Finding[] {
  const found = dueIn(lint)
  const { today, starts = today } = lint.context
  if (!found || found.due >= starts) return []
  const { due: _, ...place } = found
  const question = lint.language.questions['due-before-start'](place.words)
  return [{ rule: 'due-before-start', ...place, question, example: null }]
}

/** 31 February. */
export function findImpossibleDates({ reading, language }: Lint): Finding[] {
  return reading.times
    .filter(({ isImpossible }) => isImpossible)
    .map(({ from, to, words, nearest }) => ({
      ...{ rule: 'impossible-date', from, to, words },
      question: language.questions['impossible-date'](dateIn(words)),
      example: nearest && language.examples.day(nearest, false),
    }))
}

/** The date without “by” before it. */
function dateIn(words: string): string {
  return words.replace(/^(?:\p{Ll}+\s+)+(?=\d|\p{Lu})/u, '')
}

/** The due day that was set, or the latest that the text names. */
function dueIn({ context, reading }: Lint) {
  if (context.due) return { due: context.due, ...whole }
  const named = reading.times.flatMap(({ due }) => due ?? [])
  const latest = named.toSorted((a, b) => dayNumber(a.due) - dayNumber(b.due)).at(-1)
  return latest && { due: latest.due, from: latest.from, to: latest.to, words: latest.words }
}
