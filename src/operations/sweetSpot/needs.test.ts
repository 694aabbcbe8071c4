import { expect, test } from 'vitest'
import { emptySystem } from '../../testing.ts'

const system = emptySystem()
const call: typeof system.call = (name, input) => system.call(name, input)

test('a need counts within its period only', async () => {
  await call('addNeed', { topic: 'rust', starts: '2026-04-01', ends: '2026-04-30' })
  const needed = async () => (await call('showSweetSpot', {})).spot.needs

  expect(await needed()).toBe(0)
  expect((await call('showSweetSpot', {})).plannedNeeds).toHaveLength(1)
  system.itIs('2026-04-30')
  expect(await needed()).toBe(1)
  system.itIs('2026-05-01')
  expect(await needed()).toBe(0)
})

test('a need that ends before it starts is refused, when added and when changed', async () => {
  const wrong = { starts: '2026-04-01', ends: '2026-03-01' }
  await expect(call('addNeed', { topic: 'rust', ...wrong })).rejects.toThrow(
    'It ends on 2026-03-01, before it starts on 2026-04-01.',
  )
  const need = await call('addNeed', { topic: 'rust', starts: '2026-04-01' })
  await expect(call('changeNeed', { id: need.id, ends: '2026-03-01' })).rejects.toThrow('before')
  expect((await call('listNeeds', {})).needs).toMatchObject([{ ends: null }])
})

test.each(['2026-02-30', '2026-13-01', 'tomorrow', '2026-2-3'])(
  'the day %s is refused: it does not exist or is not written as a day',
  async (day) => {
    await expect(call('addNeed', { topic: 'rust', starts: day })).rejects.toThrow('YYYY-MM-DD')
  },
)

test('the second of two editors of a need is told what it is now', async () => {
  const need = await call('addNeed', { topic: 'rust', priority: 'low' })
  await call('changeNeed', { id: need.id, revision: 1, priority: 'critical' })
  await expect(call('changeNeed', { id: need.id, revision: 1, priority: 'none' })).rejects.toThrow(
    'priority is now critical',
  )
})

test('a withdrawn need does not count any more, but did', async () => {
  const need = await call('addNeed', { topic: 'rust', priority: 'high' })
  await call('addWant', { topic: 'rust' })
  system.itIs('2026-04-02')
  await call('removeNeed', { id: need.id })

  const { spot, history } = await call('showSweetSpot', {})
  expect(spot.needs).toBe(0)
  expect(history.map(({ day, coverageOfNeed }) => [day, coverageOfNeed !== null])).toEqual([
    ['2026-04-01', true],
    ['2026-04-02', false],
  ])
})

test('needs come in pages', async () => {
  for (const topic of ['go', 'python', 'rust']) await call('addNeed', { topic })
  const page = async (offset: number) =>
    (await call('listNeeds', { limit: 2, offset })).needs.map((need) => need.topic)
  expect([await page(0), await page(2)]).toEqual([['go', 'python'], ['rust']])
})

test('an opportunity in the overlap is offered; one elsewhere, taken or past is not', async () => {
  await call('addWant', { topic: 'rust', enthusiasm: 0.9 })
  await call('addNeed', { topic: 'rust', priority: 'high' })
  await call('addNeed', { topic: 'soc2-evidence', priority: 'high' })
  const fits = await call('addOpportunity', { title: 'Port the parser', topics: ['rust', 'go'] })
  await call('addOpportunity', { title: 'Audit', topics: ['soc2-evidence'] })
  await call('addOpportunity', { title: 'Gone', topics: ['rust'], status: 'taken' })
  await call('addOpportunity', { title: 'Past', topics: ['rust'], ends: '2026-01-01' })

  const { fitting } = await call('showSweetSpot', {})
  expect(fitting).toEqual([{ opportunity: fits.id, topics: ['rust'], joy: 0.9, career: 0.75 }])
})

test('an opportunity is changed as a whole, and the second editor told', async () => {
  const { id, revision } = await call('addOpportunity', { title: 'Port', topics: ['rust'] })
  await call('changeOpportunity', { id, revision, status: 'taken', topics: ['go', 'rust'] })
  const { opportunities } = await call('listOpportunities', {})

  expect(opportunities).toMatchObject([{ title: 'Port', status: 'taken', topics: ['go', 'rust'] }])
  await expect(call('changeOpportunity', { id, revision, title: 'X' })).rejects.toThrow(
    'it is taken',
  )
})
