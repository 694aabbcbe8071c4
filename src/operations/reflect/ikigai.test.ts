import { expect, test } from 'vitest'
import { emptySystem } from '../../testing.ts'

const system = emptySystem()

test('the four circles come from wants, entries, needs and the title, each with its reason', async () => {
  await system.call('addWant', { topic: 'postgres' })
  await system.call('addNeed', { topic: 'postgres', priority: 'high' })
  for (const text of ['One', 'Two', 'Three'])
    await system.call('addEvidence', { text, topics: ['postgres'], scope: 'team' })
  const name = (await system.call('listTopics', {})).topics.find(
    ({ id }) => id === 'postgres',
  )?.name
  await system.call('setTitles', { titles: [{ since: '2025-01-01', title: `${name} engineer` }] })

  const { regions, reasons } = await system.call('showIkigai', {})
  expect(regions[0]?.circles).toEqual(['love', 'goodAt', 'needed', 'paidFor'])
  expect(regions[0]?.topics).toContain('postgres')
  expect(reasons.goodAt).toEqual([
    { topic: 'postgres', because: '3 entries in 12 months, 3 of them for others' },
  ])
  expect(reasons.paidFor[0]?.because).toContain('your title is')
})

test('an empty record has empty circles', async () => {
  expect(await system.call('showIkigai', {})).toMatchObject({ regions: [], title: null })
  expect(await system.call('suggestActivities', {})).toEqual({ interests: [], values: [] })
})

test('wants and values become suggestions with their reason', async () => {
  await system.call('setValues', { values: ['Teaching'] })
  await system.call('addWant', { topic: 'rust', flexibility: 0 })
  expect(await system.call('suggestActivities', {})).toMatchObject({
    interests: [{ for: 'joy', because: expect.stringContaining('there is no current need') }],
    values: [{ because: 'you value teaching' }],
  })
  await system.call('addOpportunity', { title: 'Rewrite it', topics: ['rust'] })
  await system.call('addNeed', { topic: 'rust', priority: 'low' })
  expect((await system.call('suggestActivities', {})).interests).toMatchObject([
    { for: 'both', what: 'Ask for “Rewrite it”' },
  ])
})
