import { topicOf } from './examples.ts'
import type { Finding } from './finding.ts'
import { writtenIn } from './reading.ts'
import { type Lint, whole } from './wordRules.ts'

/** Below this a person does not quite believe in it. */
const sure = 7

/** What does not stand in the text: what the goal serves, the hours, how sure one is, the plan. */
export function findInPlan({ context, language, reading }: Lint): Finding[] {
  const { questions, examples } = language
  const { serves, fits, confidence, hasIfThen } = context
  const found: Finding[] = []
  const add = (rule: Finding['rule'], question: string, example: string | null = null) =>
    found.push({ rule, ...whole, question, example })
  if (serves === false) add('serves-nothing', questions['serves-nothing'](''))
  if (fits === 'likely late') add('does-not-fit', questions['does-not-fit'](''))
  if (fits === 'at risk') add('does-not-fit', questions['at-risk'](''))
  if (typeof confidence === 'number' && confidence < sure)
    add('low-confidence', questions['low-confidence'](''))
  if (hasIfThen === false) {
    const topic = plannedIn(reading, language)
    add('no-if-then', questions['no-if-then'](''), topic === '' ? null : examples.plan(topic))
  }
  return found
}

/** What an hour may be spent on: the object, or what is to be learned. */
function plannedIn(reading: Lint['reading'], { words }: Lint['language']): string {
  const { first } = reading
  if (!first) return ''
  if (first.kind === 'wishes' || words.wishes.test(reading.timeless.slice(reading.start)))
    return words.learning.test(first.verb.word) ? topicOf(reading, { words }) : ''
  const isOpen = first.object.some(({ word }) => words.vague.has(word) || words.abstract.has(word))
  return isOpen ? '' : writtenIn(reading, first.object)
}
