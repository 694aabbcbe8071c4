import { spoken } from './columns.ts'
import type { Row } from './records.ts'

const statusNames =
  /^(?:status|state|state reason|stage|resolution|done|completed|complete|finished|erledigt|fertig)$/
const flagNames = /^(?:is )?(?:deleted|trash|trashed|in trash|draft|hidden|template)$/
const kindNames = /^(?:type|kind|category|record type)$/

const undone =
  /^(?:open|to[ -]?do|not started|in progress|doing|wip|in review|review|backlog|triage|blocked|on hold|waiting|planned|upcoming|scheduled|draft|ideas?|someday|cancell?ed|won ?t (?:do|fix)|duplicate|cannot reproduce|not planned|not done|rejected|declined|failed|abandoned|dropped|reopened|pending|no|false|nein|offen|teilweise|entfällt|geplant)\b/

/** Why a row is no achievement: its status, a flag or its kind says so; `undefined` where none does. */
export function whyUndone({ values }: Row): string | undefined {
  for (const [name, value] of values) {
    const column = spoken(name)
    const said = spoken(value)
    if (statusNames.test(column) && undone.test(said))
      return `It is not done: ${name} is “${value.trim().slice(0, 60)}”.`
    if (flagNames.test(column) && /^(?:true|yes|1|x)$/.test(said))
      return `It is marked as ${column}.`
    if (kindNames.test(column) && /^(?:goals?|plans?|todos?|ideas?)$/.test(said))
      return 'It is a goal, not something done.'
  }
  const asked = [...values].find(([name]) => /^(?:question|prompt)$/.test(spoken(name)))?.[1]
  return asked && !asksForDone(asked)
    ? 'It answers another question than what was done.'
    : undefined
}

/** “What did you accomplish this week?”, and not “What are your priorities for next week?” */
function asksForDone(question: string): boolean {
  return (
    /accompli|achiev|\bwins?\b|proud|\bdone\b|shipped|success|highlight|went well|deliver/i.test(
      question,
    ) && !/\bnext\b|challeng|priorit|plan/i.test(question)
  )
}

/** Whether a row only heads those below it, adds them up, or repeats the names of the columns. */
export function isBetween({ values }: Row, columns: number): boolean {
  const filled = [...values].filter(([, value]) => value.trim() !== '')
  const [first] = filled
  if (!first) return false
  if (filled.length > 1 && filled.every(([name, value]) => spoken(name) === spoken(value)))
    return true
  const isSum = /^(?:sub ?totals?|totals?|sum|summe|gesamt|average|mean)$/.test(spoken(first[1]))
  const isHeading =
    filled.length === 1 && columns > 3 && /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(first[1])
  const isFootnote = filled.length === 1 && /^[*†]/.test(first[1])
  return isSum || isHeading || isFootnote
}
