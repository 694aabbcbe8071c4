import * as z from 'zod'
import { listGoals } from '../../db/goals/goals.ts'
import { listPastEntries } from '../../db/log/evidenceGists.ts'
import { listNames } from '../../db/people/organisations.ts'
import type { Suggestion } from '../../domain/base/suggestion.ts'
import type { Goal } from '../../domain/goals/goals.ts'
import { EvidenceText } from '../../domain/log/evidence.ts'
import { suggestFor } from '../../domain/log/evidenceSuggestions.ts'
import { Priority } from '../../domain/sweetSpot/priority.ts'
import { findTopic, type TopicTree } from '../../domain/topics/topicTree.ts'
import { type DayOfLine, dayOfLine } from '../../readers/dates/dayOfLine.ts'
import { scopeWords, stopWords } from '../../readers/vocabulary/textWords.ts'
import { type Context, query } from '../operation.ts'
import { countingNeeds, needsInForce } from '../sweetSpot/countingNeeds.ts'
import { loadTopicIndex } from '../topics/topicIndexes.ts'

/** As many earlier entries as suggestions are made from. */
const mostPast = 500

export const suggestEvidence = query({
  summary:
    'Suggest the day, topics, need, people and scope of a line you are about to log, from its ' +
    'words and your earlier entries, each with its reason. Nothing is kept.',
  input: z.object({ text: EvidenceText }),
  async run(context, { text }) {
    const index = await loadTopicIndex(context)
    const { tree } = index
    const needs = await needsToday(context, tree)
    const { teams, colleagues } = await listNames(context.db, context.actor)
    const past = await listPastEntries(context.db, context.actor, mostPast)
    const goals = (await listGoals(context.db, context.actor)).filter(isUnderWay)
    const suggested = suggestFor(text, {
      ...{ index, needs, goals, colleagues, teams, past },
      ...{ stopWords: stopWords(), scopeWords: scopeWords() },
    })
    const stated = dayOfLine(text, { today: context.today })
    const { goal, need } = suggested
    const topicNeeded = need && needs.find(({ id }) => id === need.value)?.topic
    return {
      day: stated?.kind === 'read' ? daySuggested(stated) : null,
      /** Words that speak of a day on which the line can’t have happened. */
      noDay: stated && stated.kind !== 'read' ? stated : null,
      ...suggested,
      topics: suggested.topics.flatMap(
        (each) => named(each, findTopic(tree, each.value)?.name) ?? [],
      ),
      goal: goal && named(goal, goals.find(({ id }) => id === goal.value)?.text),
      need: need && named(need, topicNeeded && findTopic(tree, topicNeeded)?.name),
    }
  },
})

function daySuggested({ day, words, unsure }: Extract<DayOfLine, { kind: 'read' }>) {
  return { value: day, because: `the words “${words}”`, unsure }
}

/** A suggestion with the name of what it points at; none where that is unknown. */
function named<Value extends string>(
  suggestion: Suggestion<Value>,
  name: string | undefined | null,
) {
  return name ? { ...suggestion, name } : null
}

function isUnderWay({ term, status }: Goal): boolean {
  return term === 'short' && status === 'active'
}

/** The needs that an entry may serve, which are all: first those in view, then by priority. */
async function needsToday(context: Context, tree: TopicTree) {
  const rank = (priority: Priority) => Priority.options.indexOf(priority)
  const inView = new Set((await countingNeeds(context, tree)).map(({ id }) => id))
  return (await needsInForce(context, tree)).sort(
    (a, b) =>
      Number(inView.has(b.id)) - Number(inView.has(a.id)) || rank(b.priority) - rank(a.priority),
  )
}
