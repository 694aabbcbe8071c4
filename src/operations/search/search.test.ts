import { expect, test } from 'vitest'
import { demoCall, emptySystem } from '../../testing.ts'

const system = emptySystem()
const call: typeof system.call = (name, input) => system.call(name, input)

const titlesOf = async (input: Parameters<typeof call<'search'>>[1]) => {
  const { found } = await call('search', input)
  return Object.fromEntries(found.map(({ kind, hits }) => [kind, hits.map(({ title }) => title)]))
}

async function write() {
  await call('addEvidence', { text: 'Rehearsed the Postgres upgrade' })
  await call('addGoal', {
    term: 'short',
    text: 'Run the upgrade of two services',
    why: 'Postgres 12 ends',
  })
  await call('addWant', { topic: 'postgres' })
  await call('answerReflection', { prompt: 'enjoy', answer: 'Reading plans of Postgres' })
}

test('one search finds entries, goals, wants, topics and reflections', async () => {
  await write()
  expect(await titlesOf({ text: 'postg' })).toMatchObject({
    entry: ['Rehearsed the Postgres upgrade'],
    goal: ['Run the upgrade of two services'],
    want: ['Postgres'],
    reflection: [expect.stringContaining('enjoy')],
  })
})

test('a kind is paged through, and says how much there is', async () => {
  for (const part of ['one', 'two', 'three'])
    await call('addEvidence', { text: `Index rebuild, part ${part}` })
  const { found } = await call('search', { text: 'rebuild', kind: 'entry', limit: 2, offset: 2 })
  expect(found).toMatchObject([{ kind: 'entry', total: 3, hits: [{ title: /part one/ }] }])
})

test('nothing typed, and nothing that fits, find nothing', async () => {
  await write()
  expect(await call('search', { text: ' … ' })).toEqual({ found: [] })
  expect(await call('search', { text: 'xyzzy' })).toEqual({ found: [] })
})

test('nobody finds what somebody else wrote', async () => {
  await system.installation.demo.add()
  const kinds = async (handle: string) => {
    const own = await demoCall(system, handle)
    return (await own('search', { text: 'queue redeliveries' })).found.map(({ kind }) => kind)
  }
  expect(await kinds('priya-raman')).toContain('goal')
  expect(await kinds('adwoa-mensah-boateng')).not.toContain('goal')
})
