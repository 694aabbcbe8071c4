import { expect, test } from 'vitest'
import { gainedWords, type RevisedTopic } from './gainedWords.ts'
import { Topic } from './topics.ts'

const topic = (id: string, more: object = {}): RevisedTopic => ({
  ...Topic.parse({ id, name: id, meaning: '', parent: null, ...more }),
  revision: 1,
})
const base = [
  topic('go', { aliases: ['Golang'], related: ['queues'] }),
  topic('queues', { aliases: ['Kafka'] }),
]

test('topics as they were get the names and links that the base has gained', () => {
  expect(gainedWords([topic('go'), topic('queues')], base)).toEqual([
    { id: 'go', aliases: ['Golang'], related: ['queues'] },
    { id: 'queues', aliases: ['Kafka'], related: [] },
  ])
})

test('what somebody changed, named or merged stays as it is', () => {
  const changed = [
    { ...topic('go'), revision: 2 },
    topic('queues', { aliases: ['Our bus'] }),
    topic('other'),
  ]
  expect(gainedWords(changed, base)).toEqual([])
  expect(gainedWords([topic('go', { mergedInto: 'queues' }), topic('queues')], base)).toEqual([
    { id: 'queues', aliases: ['Kafka'], related: [] },
  ])
  expect(gainedWords([topic('go', { name: 'Our board game' })], base)).toEqual([])
})

test('a name that another topic has, and a link on one branch or to nothing, is left out', () => {
  expect(gainedWords([topic('go'), topic('golang', { name: 'golang' })], base)).toEqual([])
  expect(gainedWords([topic('go', { parent: 'queues' }), topic('queues')], base)).toEqual([
    { id: 'go', aliases: ['Golang'], related: [] },
    { id: 'queues', aliases: ['Kafka'], related: [] },
  ])
})

test('nothing is gained twice, and a new organisation has it all', () => {
  expect(gainedWords(base, base)).toEqual([])
})
