import { logWords } from '../vocabulary/logWords.ts'
import { spoken } from './columns.ts'
import type { Row } from './records.ts'

/** Why a row is no achievement: its status, a flag or its kind says so; `undefined` where none does. */
export function whyUndone({ values }: Row): string | undefined {
  const words = logWords()
  for (const [name, value] of values) {
    const column = spoken(name)
    const said = spoken(value)
    if (words.statusColumns.test(column) && words.undone.test(said))
      return `It is not done: ${name} is “${value.trim().slice(0, 60)}”.`
    if (words.flagColumns.test(column) && words.flagged.test(said))
      return `It is marked as ${column}.`
    if (words.kindColumns.test(column) && words.plannedKinds.test(said))
      return 'It is a goal, not completed work.'
  }
  const asked = [...values].find(([name]) => words.questionColumns.test(spoken(name)))?.[1]
  return asked && !asksForDone(asked) ? 'It answers a question about something else.' : undefined
}

/** “What did you accomplish this week?”, and not “What are your priorities for next week?” */
function asksForDone(question: string): boolean {
  const { asksForDone, asksForMore } = logWords()
  return asksForDone.test(question) && !asksForMore.test(question)
}

/** Whether a row only heads those below it, adds them up, or repeats the names of the columns. */
export function isBetween({ values }: Row, columns: number): boolean {
  const filled = [...values].filter(([, value]) => value.trim() !== '')
  const [first] = filled
  if (!first) return false
  if (filled.length > 1 && filled.every(([name, value]) => spoken(name) === spoken(value)))
    return true
  const isSum = logWords().sums.test(spoken(first[1]))
  const isHeading =
    filled.length === 1 && columns > 3 && /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(first[1])
  const isFootnote = filled.length === 1 && /^[*†]/.test(first[1])
  return isSum || isHeading || isFootnote
}
