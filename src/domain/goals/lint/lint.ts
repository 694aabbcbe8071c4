import {
  findBeyondFiveYears,
  findDueBeforeStart,
  findImpossibleDates,
  findNoDate,
} from './dayRules.ts'
import { exampleDay } from './examples.ts'
import { type Finding, type GoalContext, ruleIds } from './finding.ts'
import type { LintLanguage } from './language.ts'
import { measureIn } from './measure.ts'
import { findInPlan } from './planRules.ts'
import { readGoal } from './reading.ts'
import {
  findNoMeasure,
  findNoObject,
  findSeveralGoals,
  findVagueVerb,
  type Lint,
} from './wordRules.ts'

/** Nobody reads a goal that is longer; neither do the rules. */
const longest = 2000

const wordRules = [findVagueVerb, findNoObject, findNoMeasure, findSeveralGoals, findNoDate]
const dayRules = [findBeyondFiveYears, findImpossibleDates, findDueBeforeStart]

/**
 * What to think about in a goal, each with the words it is about and one question; no score. A
 * text in letters the language does not have is only held against the calendar and the plan.
 *
 * @example
 * lintGoal('Improve coding skills', { today, times: [] }, lintLanguage()).map(({ rule }) => rule)
 * // ['vague-verb', 'no-object', 'not-measurable', 'no-date']
 */
export function lintGoal(written: string, context: GoalContext, language: LintLanguage): Finding[] {
  const text = written.slice(0, longest)
  if (text.trim() === '') return []
  const lint = prepare(text, context, language)
  const isForeign = /\p{L}/u.test(text) && !language.letters.test(text)
  return [...(isForeign ? [] : wordRules), ...dayRules, findInPlan]
    .flatMap((find) => find(lint))
    .toSorted((a, b) => ruleIds.indexOf(a.rule) - ruleIds.indexOf(b.rule))
}

function prepare(text: string, context: GoalContext, language: LintLanguage): Lint {
  const reading = readGoal(
    text,
    context.times.filter(({ to }) => to <= text.length),
    language,
  )
  const named = reading.times.flatMap(({ due }) => due?.due ?? []).at(-1) ?? null
  return {
    ...{ reading, language, context },
    measure: measureIn(reading, language),
    day: exampleDay(context.due ?? named, context.today, language),
  }
}
