import type { Day } from '../../domain/base/day.ts'
import { measureIn } from '../../domain/goals/lint/measure.ts'
import { readGoal } from '../../domain/goals/lint/reading.ts'
import type { DueDay, TimeWords } from '../../domain/goals/lint/times.ts'
import { lintLanguage } from '../vocabulary/lintLanguage.ts'
import { confidenceIn, type WrittenConfidence } from './confidence.ts'
import { measureFiguresIn, type WrittenMeasure } from './measureFigures.ts'
import { targetIn, type WrittenTarget } from './target.ts'

/** What the words of a goal state that has a field of its own. */
export interface StatedFields {
  /** The latest day that is named to come. Where it `asks`, it is not taken without asking. */
  due: DueDay | null
  measure: WrittenMeasure | null
  /** A number to reach, where the words leave out where it is today; then there is no measure. */
  target: WrittenTarget | null
  confidence: WrittenConfidence | null
}

/** Reads the fields that a goal states in its words, such as its due day. */
export function statedFields(text: string, times: readonly TimeWords[], today: Day): StatedFields {
  const language = lintLanguage()
  const reading = readGoal(text, times, language)
  const days = times.flatMap(({ due }) => due ?? []).filter(({ due }) => due >= today)
  const measure = measureFiguresIn(reading, measureIn(reading, language))
  return {
    due: days.toSorted((one, other) => (one.due < other.due ? -1 : 1)).at(-1) ?? null,
    measure,
    target: measure ? null : targetIn(reading),
    confidence: confidenceIn(text),
  }
}
