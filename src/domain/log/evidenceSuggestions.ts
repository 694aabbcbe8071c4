import type { GoalId, NeedId } from '../base/id.ts'
import { rings } from '../base/rings.ts'
import type { Scope } from '../base/scope.ts'
import type { Suggestion } from '../base/suggestion.ts'
import { wordsIn } from '../base/words.ts'
import type { TopicId } from '../topics/topics.ts'
import { findTopic, type TopicTree } from '../topics/topicTree.ts'
import { type ScopeWords, scopeIn } from './scopeWords.ts'
import { type LabelledText, suggestedTopics, type TopicKnowledge } from './topicSuggestions.ts'

/** What one line may be about. Each is only a suggestion. */
export interface EvidenceSuggestions {
  topics: Suggestion<TopicId>[]
  need: Suggestion<NeedId> | null
  goal: Suggestion<GoalId> | null
  people: Suggestion<string>[]
  scope: Suggestion<Scope> | null
}

/** An earlier entry, as far as suggestions read it. */
export interface PastEntry extends LabelledText {
  need: NeedId | null
  people: readonly string[]
  scope: Scope | null
}

/** What suggestions are made from. */
export interface Known extends TopicKnowledge {
  /** In force, the most important first. */
  needs: readonly { id: NeedId; topic: TopicId }[]
  /** Active goals, most urgent first. */
  goals: readonly { id: GoalId; text: string; topics: readonly TopicId[] }[]
  /** Names of colleagues. */
  colleagues: readonly string[]
  teams: readonly string[]
  /** The latest first. */
  past: readonly PastEntry[]
  scopeWords: ScopeWords
}

const mostPeople = 6

/** What a line may be about, by the words in it and by what the person said of earlier entries. */
export function suggestFor(text: string, known: Known): EvidenceSuggestions {
  const topics = suggestedTopics(text, known)
  const people = peopleIn(text, known)
  return {
    topics,
    people,
    need: needFor(topics, known),
    goal: goalFor(text, topics, known),
    scope: scopeIn(text, { ...known, people: people.length }) ?? usualScope(topics, known.past),
  }
}

/** Colleagues by full name, handle-like first name, or a name that earlier entries had. */
function peopleIn(text: string, { colleagues, past }: Known): Suggestion<string>[] {
  const known = [...new Set([...past.flatMap(({ people }) => people), ...colleagues])]
  const line = ` ${wordsAsWritten(text)} `
  const isIn = (name: string) => line.includes(` ${withoutAccents(name)} `)
  return known
    .filter((name) => isIn(name) || isIn(firstName(name, known)))
    .slice(0, mostPeople)
    .map((value) => ({ value, because: 'the name' }))
}

/** A first name stands for a person only when nobody else has it. */
function firstName(name: string, known: readonly string[]): string {
  const first = name.split(' ')[0]!
  const same = known.filter((each) => each.split(' ')[0] === first)
  return same.length === 1 ? first : name
}

function wordsAsWritten(text: string): string {
  return withoutAccents(text)
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}\p{M}@'’-]+/u)
    .join(' ')
}

/** A scope is usual when most entries on the topic have it. */
const usualShare = 0.6

/** The most important need on one of the topics, or on one right above or below it. */
function needFor(
  topics: readonly Suggestion<TopicId>[],
  { index: { tree }, needs }: Known,
): Suggestion<NeedId> | null {
  for (const { value } of topics) {
    const need =
      needs.find(({ topic }) => topic === value) ??
      needs.find(({ topic }) => isNext(tree, topic, value))
    if (need)
      return { value: need.id, because: `the topic ${findTopic(tree, value)!.name.toLowerCase()}` }
  }
  return null
}

/** Words that a line and a goal must share where they share no topic. */
const fewestShared = 2

/** The goal on one of the topics, or else the one whose words the line has. */
function goalFor(
  text: string,
  topics: readonly Suggestion<TopicId>[],
  { goals, stopWords }: Known,
): Suggestion<GoalId> | null {
  const onTopic = goals.find((goal) => topics.some(({ value }) => goal.topics.includes(value)))
  if (onTopic) return { value: onTopic.id, because: 'its topic' }
  const words = new Set(wordsIn(text, stopWords))
  for (const goal of goals) {
    const shared = [...new Set(wordsIn(goal.text, stopWords))].filter((word) => words.has(word))
    if (shared.length >= fewestShared)
      return { value: goal.id, because: `the words ${shared.slice(0, 3).join(', ')}` }
  }
  return null
}

function isNext(tree: TopicTree, one: TopicId, other: TopicId): boolean {
  const parentOf = (id: TopicId) => findTopic(tree, id)?.parent
  return parentOf(one) === other || parentOf(other) === one
}

/** Where at least three earlier entries on the first topic lay, and most of them at one ring. */
function usualScope(
  topics: readonly Suggestion<TopicId>[],
  past: readonly PastEntry[],
): Suggestion<Scope> | null {
  const first = topics[0]?.value
  const scopes = past.flatMap(({ topics: on, scope }) =>
    scope && first && on.includes(first) ? [scope] : [],
  )
  const [ring, times] = rings
    .map((each) => [each, scopes.filter((scope) => scope === each).length] as const)
    .reduce((most, each) => (each[1] > most[1] ? each : most))
  if (times < 3 || times / scopes.length < usualShare) return null
  return { value: ring, because: `${times} earlier entries on the topic` }
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{Diacritic}/gu, '')
}
