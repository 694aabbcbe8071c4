import { expect, test } from 'vitest'
import { scopeWords, stopWords } from '../../readers/vocabulary/textWords.ts'
import type { GoalId, NeedId } from '../base/id.ts'
import { topic } from '../sweetSpot/testWorlds.ts'
import { topicIndex } from '../topics/topicIndex.ts'
import type { TopicId } from '../topics/topics.ts'
import { topicTree } from '../topics/topicTree.ts'
import { type Known, suggestFor } from './evidenceSuggestions.ts'
import { suggestedTopics } from './topicSuggestions.ts'

const tree = topicTree([
  { ...topic('backend', null), name: 'Backend' },
  { ...topic('queues', 'backend'), name: 'Message queues' },
  { ...topic('mentoring', null), name: 'Mentoring' },
  { ...topic('go', 'backend'), name: 'Go' },
])

const known: Known = {
  index: topicIndex(tree, stopWords()),
  stopWords: stopWords(),
  scopeWords: scopeWords(),
  needs: [
    { id: 'n1' as NeedId, topic: 'mentoring' as TopicId },
    { id: 'n2' as NeedId, topic: 'backend' as TopicId },
  ],
  goals: [
    { id: 'g1' as GoalId, text: 'Halve the retry storms', topics: [] },
    { id: 'g2' as GoalId, text: 'Calm queues', topics: ['queues' as TopicId] },
  ],
  colleagues: ['Ines Almeida', 'Jonas Weber', 'Jonas Lund'],
  teams: ['Platform', 'Payments', 'Data'],
  past: [
    past('Paired with Ines on redelivery', ['queues']),
    past('Redelivery runbook', ['queues']),
    past('Redelivery metrics', ['queues']),
    past('Wrote a talk', ['mentoring']),
  ],
}

function past(text: string, topics: string[]) {
  return { text, topics: topics as TopicId[], need: null, people: [], scope: 'team' as const }
}

const suggested = (text: string) => suggestFor(text, known)

test('a topic named in the line is suggested, with its words', () => {
  expect(suggested('Tuned the message queues').topics).toEqual([
    { value: 'queues', because: 'the words “message queues”' },
  ])
})

test('a topic is found in other forms of its words, and the longer name takes them', () => {
  const [first, ...others] = suggested('A message queue that grows').topics
  expect(first).toEqual({ value: 'queues', because: 'the words “message queue”' })
  expect(others).toEqual([])
})

test('a word that earlier entries had brings their topic along', () => {
  expect(suggested('Redeliveries are down by half').topics).toEqual([
    { value: 'queues', because: '3 earlier entries with “redelivery”' },
  ])
})

test('a single earlier entry that shares an everyday word brings nothing along', () => {
  const once = { ...known, past: [past('Unblocked the team on redelivery', ['queues'])] }
  expect(suggestFor('Held a talk for the team', once).topics).toEqual([])
})

test('a word inside another is not a topic: going is not Go', () => {
  expect(suggested('Going on as before').topics).toEqual([])
})

test('the need is the one on the topic, or next to it', () => {
  expect(suggested('Mentoring hour with Ines').need?.value).toBe('n1')
  expect(suggested('Tuned the message queues').need?.value).toBe('n2')
  expect(suggested('Cleaned my desk').need).toBe(null)
})

test('the goal is the one on the topic, or else the one whose words the line has', () => {
  expect(suggested('Tuned the message queues').goal?.value).toBe('g2')
  expect(suggested('No retry storm this week').goal?.value).toBe('g1')
  expect(suggested('A storm outside').goal).toBe(null)
})

test('people are found by name, and a first name two people share stands for neither', () => {
  expect(suggested('Unblocked Ines’s deploy').people.map(({ value }) => value)).toEqual([
    'Ines Almeida',
  ])
  expect(suggested('Asked Jonas about it').people).toEqual([])
})

test('a topic beside the best one needs its name, or a second word', () => {
  const tree = topicTree([
    { ...topic('queues', null), name: 'Queues', aliases: [] },
    { ...topic('ledgers', null), name: 'Bookkeeping', aliases: [] },
    { ...topic('signing', 'ledgers'), name: 'Cryptography', aliases: ['signature'] },
  ])
  const topicsOf = (text: string) =>
    suggestedTopics(text, {
      ...{ index: topicIndex(tree, stopWords()), past: [], stopWords: stopWords() },
    }).map(({ value }) => value)
  expect(topicsOf('Lost a signature')).toEqual(['signing'])
  expect(topicsOf('Queues lost a signature')).toEqual(['queues'])
  expect(topicsOf('Queues and cryptography')).toEqual(['queues', 'signing'])
})

test('the scope is read from the words, the widest said', () => {
  const scope = (text: string) => suggested(text).scope?.value
  expect(scope('Talked at a conference about our team')).toBe('industry')
  expect(scope('Payments and Platform now share one client')).toBe('several teams')
  expect(scope('The data was wrong, and Data fixed it')).toBe('team')
  expect(scope('Wrote the runbook for on-call')).toBe('team')
  expect(scope('Unblocked Ines on the retry storm')).toBe('teammates')
  expect(scope('Fixed a typo')).toBe(undefined)
  expect(scope('Learned how vacuum works')).toBe('self')
  expect(scope('Redelivery again')).toBe('team')
})

test('a word that only tells the kind of another thing is nobody who is better off', () => {
  const scope = (text: string) => suggested(text).scope?.value
  expect(scope('Booked the conference room, then left')).toBe(undefined)
  expect(scope('Retried calls to the upstream service')).toBe(undefined)
  expect(scope('Fixed the podcast app')).toBe(undefined)
  expect(scope('Ordered the team lunch')).toBe(undefined)
  expect(scope('Fixed the team-switcher')).toBe(undefined)
  expect(scope('Gave a conference talk on caches')).toBe('industry')
  expect(scope('Sent the patch upstream')).toBe('industry')
  expect(scope('The team reads it every week')).toBe('team')
})

test('a team is a team with another word in its name, and several by number or by names', () => {
  const scope = (text: string) => suggested(text).scope?.value
  expect(scope('Showed the billing team how to read it')).toBe('team')
  expect(scope('Agreed on limits with search and billing teams')).toBe('several teams')
  expect(scope('Called 4 teams together')).toBe('several teams')
  expect(scope('Taught the team Rust')).toBe('team')
  expect(scope('Showed my team Open Telemetry, then left')).toBe('team')
  expect(scope('Planned the team Christmas lunch')).toBe(undefined)
})

test('a line without anything known brings no suggestion at all', () => {
  expect(suggested('xyzzy')).toEqual({
    topics: [],
    need: null,
    goal: null,
    people: [],
    scope: null,
  })
})
