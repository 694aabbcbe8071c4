import { expect, test } from 'vitest'
import { emptySystem } from '../../testing.ts'

const system = emptySystem()
const call: typeof system.call = (name, input) => system.call(name, input)

test('a want can be named by the topic’s name or id', async () => {
  await call('addWant', { topic: 'Queue reliability' })
  await call('addWant', { topic: 'postgres' })

  const { wants } = await call('listWants', {})
  expect(wants.map((want) => want.topic).sort()).toEqual(['postgres', 'queue-reliability'])
})

test('an unknown topic is refused with the nearest one there is', async () => {
  await expect(call('addWant', { topic: 'Postgress' })).rejects.toThrow(
    'There is no topic “Postgress”. Did you mean postgres?',
  )
  expect((await call('listWants', {})).wants).toEqual([])
})

test.each([
  [{ enthusiasm: 7 }, 'Enthusiasm goes from 0 to 1'],
  [{ flexibility: -0.1 }, 'Flexibility goes from 0 to 1'],
  [{ hours: 200 }, 'not a plan'],
  [{ belief: 'huge' as 'high' }, 'belief: Priority is one of'],
  [{ enthusiasm: Number.NaN }, 'Enthusiasm goes from 0 to 1'],
])('%j is refused with one sentence that says what to change', async (wrong, sentence) => {
  await expect(call('addWant', { topic: 'rust', ...wrong })).rejects.toThrow(sentence)
})

test('the same topic is not wanted twice', async () => {
  await call('addWant', { topic: 'rust' })
  await expect(call('addWant', { topic: 'Rust' })).rejects.toThrow('Change that want instead')
})

test('the second of two editors is told what the first made of it, and nothing of theirs is saved', async () => {
  const seen = await call('addWant', { topic: 'rust', enthusiasm: 0.5, flexibility: 0 })
  await call('changeWant', { want: seen.id, revision: seen.revision, enthusiasm: 0.8 })

  const second = call('changeWant', { want: seen.id, revision: seen.revision, enthusiasm: 0.1 })

  await expect(second).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('enthusiasm is now 80 %'),
  })
  expect((await call('listWants', {})).wants).toMatchObject([{ enthusiasm: 0.8 }])
})

test('two edits at the same moment: one is kept, the other told', async () => {
  const { id, revision } = await call('addWant', { topic: 'rust' })
  const both = await Promise.allSettled([
    call('changeWant', { want: id, revision, enthusiasm: 0.1 }),
    call('changeWant', { want: id, revision, enthusiasm: 0.9 }),
  ])

  expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('a change on a later day leaves what was before in the history; one on the same day does not', async () => {
  await call('addNeed', { topic: 'rust', priority: 'critical' })
  await call('addWant', { topic: 'rust', enthusiasm: 0.2, flexibility: 0 })
  await call('changeWant', { want: 'rust', enthusiasm: 0.3 })
  system.itIs('2026-04-02')
  await call('changeWant', { want: 'rust', enthusiasm: 0.9 })

  const { history } = await call('showSweetSpot', {})
  expect(history.map(({ day, coverageOfNeed }) => [day, coverageOfNeed])).toEqual([
    ['2026-04-01', 0.3],
    ['2026-04-02', 0.9],
  ])
})

test('a want given up keeps its history; one forgotten leaves none', async () => {
  await call('addWant', { topic: 'rust' })
  await call('addWant', { topic: 'go' })
  system.itIs('2026-05-01')
  await call('removeWant', { want: 'rust' })
  await call('removeWant', { want: 'go', forget: true })

  const { text } = await call('exportFile', { kind: 'person' })
  expect((await call('listWants', {})).wants).toEqual([])
  expect(text).toContain('topic: rust')
  expect(text).not.toContain('topic: go')
})

test.each(['ภาษาไทย', 'العربية', 'Rust 🦀🚀', '日本語のトピック'])(
  'a topic called %s comes back as it was written',
  async (name) => {
    const topic = await call('addTopic', { name, parent: 'rust', mine: true })
    await call('addWant', { topic: topic.id })

    const shown = await call('showSweetSpot', {})
    expect(shown.names[topic.id]).toBe(name)
  },
)

test('the character no database can hold is refused in words', async () => {
  await expect(call('setValues', { values: ['calm\u0000'] })).rejects.toThrow('NUL character')
})

test('somebody who travels west, and whose day is an earlier one, can change and drop a want', async () => {
  system.itIs('2026-03-20')
  const { id } = await call('addWant', { topic: 'rust', enthusiasm: 0.5 })
  const need = await call('addNeed', { topic: 'rust' })
  system.itIs('2026-03-19')

  await call('changeWant', { want: id, enthusiasm: 0.8 })
  await call('changeNeed', { id: need.id, priority: 'low' })

  expect((await call('listWants', {})).wants).toMatchObject([
    { enthusiasm: 0.8, since: '2026-03-20' },
  ])
  await call('removeWant', { want: id })
  await call('removeNeed', { id: need.id })
  expect((await call('listWants', {})).wants).toEqual([])
})
