import type { GoalId, NeedId } from '../base/id.ts'
import { rings } from '../base/rings.ts'
import type { Scope } from '../base/scope.ts'
import type { Suggestion } from '../base/suggestion.ts'
import { foldedWords, type StopWords, stem, wordsIn } from '../base/words.ts'
import type { TopicId } from '../topics/topics.ts'
import { ancestors, findTopic, type TopicTree } from '../topics/topicTree.ts'
import { type ScopeWords, scopeIn } from './scopeWords.ts'

/** What one line may be about. Each is only a suggestion. */
export interface EvidenceSuggestions {
  topics: Suggestion<TopicId>[]
  need: Suggestion<NeedId> | null
  goal: Suggestion<GoalId> | null
  people: Suggestion<string>[]
  scope: Suggestion<Scope> | null
}

/** An earlier entry, as far as suggestions read it. */
export interface PastEntry {
  text: string
  topics: readonly TopicId[]
  need: NeedId | null
  people: readonly string[]
  scope: Scope | null
}

/** What suggestions are made from. */
export interface Known {
  tree: TopicTree
  /** In force, the most important first. */
  needs: readonly { id: NeedId; topic: TopicId }[]
  /** Goals under way, the first to take up first. */
  goals: readonly { id: GoalId; text: string; topics: readonly TopicId[] }[]
  /** Names of colleagues. */
  colleagues: readonly string[]
  teams: readonly string[]
  /** The latest first. */
  past: readonly PastEntry[]
  stopWords: StopWords
  scopeWords: ScopeWords
}

const mostTopics = 3
const mostPeople = 6

/** What a line may be about, by the words in it and by what the person said of earlier entries. */
export function suggestFor(text: string, known: Known): EvidenceSuggestions {
  const topics = topicsFor(text, known)
  const people = peopleIn(text, known)
  return {
    topics,
    people,
    need: needFor(topics, known),
    goal: goalFor(text, topics, known),
    scope: scopeIn(text, { ...known, people: people.length }) ?? usualScope(topics, known.past),
  }
}

function topicsFor(text: string, known: Known): Suggestion<TopicId>[] {
  const named = namedTopics(text, known.tree)
  const usual = usualTopics(text, known).filter(
    ({ value }) => findTopic(known.tree, value) && !named.some((each) => each.value === value),
  )
  return [...named, ...usual].slice(0, mostTopics)
}

/**
 * Topics whose whole name or id occurs, in any of its forms. The longest name takes its words, so
 * that “queue reliability” is not “reliability” too; and no general topic stands beside its special one.
 */
function namedTopics(text: string, tree: TopicTree): Suggestion<TopicId>[] {
  const words = foldedWords(text)
  const free = words.map(stem)
  const found: Suggestion<TopicId>[] = []
  for (const { stems, topic } of namesOf(tree)) {
    const at = placeOf(free, stems)
    if (at < 0 || (topic.name.length < 4 && !isWritten(text, topic.name))) continue
    free.fill('', at, at + stems.length)
    if (!found.some(({ value }) => value === topic.id)) {
      const said = words.slice(at, at + stems.length).join(' ')
      found.push({ value: topic.id, because: `the words “${said}”` })
    }
  }
  const above = new Set(found.flatMap(({ value }) => ancestors(tree, value).map(({ id }) => id)))
  return found.filter(({ value }) => !above.has(value))
}

/** Every name and id by the stems of its words, the longest first. */
function namesOf(tree: TopicTree) {
  return tree.topics
    .flatMap((topic) => [topic.name, topic.id].map((name) => ({ name, topic })))
    .map(({ name, topic }) => ({ stems: foldedWords(name).map(stem), topic }))
    .filter(({ stems }) => stems.length > 0)
    .sort((a, b) => b.stems.join(' ').length - a.stems.join(' ').length)
}

/** Where some words follow each other in others; -1 where they do not. */
function placeOf(words: readonly string[], sought: readonly string[]): number {
  return words.findIndex((_, at) => sought.every((word, index) => words[at + index] === word))
}

/** A name as short as “Go” must be written as the name is. */
function isWritten(text: string, name: string): boolean {
  return ` ${wordsAsWritten(text)} `.includes(` ${name} `)
}

/** Fewer earlier entries with a word say nothing about it. */
const fewestTimes = 2
/** A word belongs to a topic when most entries that hold it name the topic. */
const usualShare = 0.6

/** Topics that most earlier entries with one of the words had. */
function usualTopics(text: string, { past, stopWords }: Known): Suggestion<TopicId>[] {
  const words = new Set(wordsIn(text, stopWords))
  const seen = new Map<string, { entries: number; topics: Map<TopicId, number> }>()
  for (const entry of past)
    for (const word of new Set(wordsIn(entry.text, stopWords)))
      if (words.has(word)) count(seen, word, entry)
  const found = new Map<TopicId, { because: string; times: number }>()
  for (const [word, { entries, topics }] of seen)
    for (const [topic, times] of topics)
      if (times >= fewestTimes && times / entries >= usualShare)
        if (times > (found.get(topic)?.times ?? 0))
          found.set(topic, { times, because: `${times} earlier entries with “${word}”` })
  return [...found]
    .sort(([, a], [, b]) => b.times - a.times)
    .map(([value, { because }]) => ({ value, because }))
}

function count(
  seen: Map<string, { entries: number; topics: Map<TopicId, number> }>,
  word: string,
  { topics }: PastEntry,
): void {
  const found = seen.get(word) ?? { entries: 0, topics: new Map() }
  found.entries++
  for (const topic of topics) found.topics.set(topic, (found.topics.get(topic) ?? 0) + 1)
  seen.set(word, found)
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

/** The most important need on one of the topics, or on one right above or below it. */
function needFor(
  topics: readonly Suggestion<TopicId>[],
  { tree, needs }: Known,
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
