import { expect, test } from 'vitest'
import { emptySystem } from '../testing.ts'

const system = emptySystem()
const call: typeof system.call = (name, input) => system.call(name, input)

test('a want that is needed shows in the sweet spot', async () => {
  await call('addWant', { topic: 'Postgres', enthusiasm: 0.8, flexibility: 0 })
  await call('addNeed', { topic: 'postgres', priority: 'high', why: '', owner: '' })

  const { spot } = await call('showSweetSpot', {})

  expect(spot).toMatchObject({ want: 0.8, need: 0.75, overlap: 0.75, coverageOfNeed: 1 })
})

test('the demo loads', async () => {
  const start = performance.now()
  await system.installation.demo.add()
  console.log('demo', performance.now() - start)
  const priya = await system.installation.demo.callAs('priya-raman')
  const answer = await priya!('showSweetSpot', { withTopics: true })
  console.log(
    answer.spot.coverageOfWant,
    answer.widenings,
    answer.history,
    JSON.stringify(answer).length,
  )
  expect(await system.installation.demo.isThere()).toBe(true)
})
