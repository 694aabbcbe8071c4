import { assert, expect, test } from 'vitest'
import { emptySystem } from '../../testing.ts'
import { slugOf } from './topicNames.ts'

const system = emptySystem()
const call: typeof system.call = (name, input) => system.call(name, input)

async function topic(id: string) {
  const { topics } = await call('listTopics', {})
  return topics.find((each) => each.id === id)
}

test('a new organisation begins with the whole tree, each topic with a meaning', async () => {
  const { topics } = await call('listTopics', {})
  expect(topics.length).toBeGreaterThanOrEqual(240)
  expect(topics.filter(({ meaning }) => meaning.length < 10)).toEqual([])
})

test('a renamed topic keeps its id, so that what points at it stays', async () => {
  await call('addWant', { topic: 'rust' })
  await call('changeTopic', { topic: 'rust', name: 'The Rust language' })

  const { wants, names } = await call('showSweetSpot', {})
  const [want] = wants
  assert(want)
  expect(names[want.topic]).toBe('The Rust language')
})

test('a topic moved under its own child is refused, and stays where it was', async () => {
  const before = await topic('languages')
  await expect(call('moveTopic', { topic: 'languages', parent: 'rust' })).rejects.toThrow(
    'Rust lies under Languages, so Languages cannot move there.',
  )
  await expect(call('moveTopic', { topic: 'rust', parent: 'rust' })).rejects.toThrow()
  expect(await topic('languages')).toEqual(before)
})

test('two moves at once cannot close a ring together', async () => {
  await call('addTopic', { name: 'One' })
  await call('addTopic', { name: 'Two' })
  const both = await Promise.allSettled([
    call('moveTopic', { topic: 'one', parent: 'two' }),
    call('moveTopic', { topic: 'two', parent: 'one' }),
  ])
  expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('what pointed at a merged topic means the other, its children too, and its id still works', async () => {
  await call('addTopic', { name: 'Golang' })
  await call('addTopic', { name: 'Goroutines', parent: 'golang' })
  await call('addWant', { topic: 'golang', enthusiasm: 1, flexibility: 0 })
  await call('addNeed', { topic: 'go', priority: 'critical' })
  await call('mergeTopics', { from: 'golang', into: 'go' })

  const { spot } = await call('showSweetSpot', {})
  expect(spot.bothWin).toMatchObject([{ topic: 'go', acceptance: 1, need: 1 }])
  expect((await call('findTopics', { typed: 'goroutines' })).topics[0]?.id).toBe('goroutines')
  expect((await call('changeWant', { want: 'golang', enthusiasm: 0.4 })).enthusiasm).toBe(0.4)
})

test('a merge keeps the names and links of both', async () => {
  await call('addTopic', { name: 'Golang tools', aliases: ['gopls'], related: ['editors'] })
  await call('mergeTopics', { from: 'golang-tools', into: 'go' })
  const go = await topic('go')
  expect(go?.aliases).toEqual(expect.arrayContaining(['golang', 'Golang tools', 'gopls']))
  expect(go?.related).toEqual(expect.arrayContaining(['kubernetes', 'editors']))
})

test('links are set from either side, and never to a topic on the same branch', async () => {
  const linkedTo = async (id: string) =>
    (await call('listTopics', {})).topics.find((each) => each.id === id)?.related
  await call('changeTopic', { topic: 'rust', related: ['Writing'] })
  expect(await linkedTo('rust')).toEqual(['writing'])
  await call('changeTopic', { topic: 'writing', related: ['rust'] })
  expect(await linkedTo('writing')).toEqual([])
  expect(await linkedTo('rust')).toEqual(['writing'])
  await call('changeTopic', { topic: 'writing', related: [] })
  expect(await linkedTo('rust')).toEqual([])
  await expect(call('changeTopic', { topic: 'rust', related: ['languages'] })).rejects.toThrow(
    'Languages and Rust lie on one branch',
  )
})

test('the name of a topic is no other name of a second one', async () => {
  await expect(call('changeTopic', { topic: 'rust', aliases: ['go'] })).rejects.toThrow(
    '“go” is the name of another topic',
  )
  const { aliases } = await call('changeTopic', { topic: 'rust', aliases: ['Ferris', 'ferris'] })
  expect(aliases).toEqual(['ferris'])
})

test('opportunities and beliefs about a merged topic count for what it became', async () => {
  await call('addTopic', { name: 'Golang' })
  await call('addWant', { topic: 'golang', enthusiasm: 0.9, flexibility: 0, belief: 'high' })
  await call('addOpportunity', { title: 'Port', topics: ['golang'] })
  await call('addNeed', { topic: 'go', priority: 'high' })
  await call('mergeTopics', { from: 'golang', into: 'go' })

  const { fitting, beliefGaps, wants } = await call('showSweetSpot', {})
  expect(fitting).toMatchObject([{ topics: ['go'], joy: 0.9, career: 0.75 }])
  expect(beliefGaps).toEqual([])
  expect(wants.map((want) => want.topic)).toEqual(['go'])
})

test('merging a topic into one below it, or a ring of merges, is refused', async () => {
  await expect(call('mergeTopics', { from: 'languages', into: 'rust' })).rejects.toThrow(
    'the other way round',
  )
  await call('mergeTopics', { from: 'rust', into: 'go' })
  await expect(call('mergeTopics', { from: 'go', into: 'rust' })).rejects.toThrow()
})

test('a topic of one’s own hangs in the organisation’s tree, but never the other way', async () => {
  const mine = await call('addTopic', { name: 'Knitting', parent: 'rust', mine: true })
  expect(mine.id).toBe('me/knitting')
  await expect(call('moveTopic', { topic: 'go', parent: mine.id })).rejects.toThrow('own topic')
})

test('search finds by the beginning of a word, by the middle, and by the meaning', async () => {
  const found = async (typed: string) =>
    (await call('findTopics', { typed })).topics.map(({ id }) => id)
  expect((await found('postgr'))[0]).toBe('postgres')
  expect(await found('reliab')).toContain('queue-reliability')
  expect(await found('zzzz')).toEqual([])
})

test('names become short words, in any script', () => {
  expect(slugOf('Cost of build minutes')).toBe('cost-of-build-minutes')
  expect(slugOf('Ünïcode & más')).toBe('unicode-mas')
  expect(slugOf('日本語')).toMatch(/^topic-[a-z0-9]+$/)
})
