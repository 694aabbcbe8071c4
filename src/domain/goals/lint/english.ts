import { englishDays } from './englishDays.ts'
import { englishMeasures } from './englishMeasures.ts'
import { englishExamples, englishQuestions } from './englishQuestions.ts'
import { englishWords } from './englishWords.ts'
import type { LintLanguage } from './language.ts'

/** English. Another language is another table like this one. */
export const english: LintLanguage = {
  letters: /\p{Script=Latin}/u,
  days: englishDays,
  words: englishWords,
  measures: englishMeasures,
  questions: englishQuestions,
  examples: englishExamples,
}
