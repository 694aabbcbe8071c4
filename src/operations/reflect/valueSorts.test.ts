import { expect, test } from 'vitest'
import { emptySystem } from '../../testing.ts'

const system = emptySystem()
const piles = (very: string[]) => ({ very, important: ['Order'], notNow: ['Wealth'] })

test('a sort is kept as far as it has come, and its five become what one values', async () => {
  await system.call('saveValueSort', { piles: piles(['Craft']) })
  expect(await system.call('showValueSort', {})).toMatchObject({
    sorts: [],
    unfinished: { very: ['Craft'], important: ['Order'] },
    againOn: null,
  })
  const ranked = ['Calm', 'Craft', 'Trust', 'Focus', 'Humour']
  await system.call('saveValueSort', { piles: piles(ranked), ranked })
  const shown = await system.call('showValueSort', {})
  expect(shown).toMatchObject({ unfinished: null, againOn: '2027-03-18' })
  expect(shown.sorts).toMatchObject([{ day: '2026-03-18', ranked, change: null }])
  expect((await system.call('showMe', {})).values).toEqual(ranked)
})

test('a year later the change is shown', async () => {
  const ranked = ['Calm', 'Craft', 'Trust', 'Focus', 'Humour']
  await system.call('saveValueSort', { piles: piles(ranked), ranked })
  system.itIs('2027-04-01')
  const later = ['Craft', 'Calm', 'Trust', 'Focus', 'Growth']
  await system.call('saveValueSort', { piles: piles(later), ranked: later })
  expect((await system.call('showValueSort', {})).sorts.at(-1)?.change).toEqual({
    came: ['Growth'],
    went: ['Humour'],
    moved: [
      { name: 'Craft', from: 2, to: 1 },
      { name: 'Calm', from: 1, to: 2 },
    ],
    stayed: ['Trust', 'Focus'],
  })
})

test('five are ranked, each once, and no card lies on two piles', async () => {
  const four = ['Calm', 'Craft', 'Trust', 'Focus']
  for (const ranked of [four, [...four, 'Calm']])
    await expect(system.call('saveValueSort', { piles: piles(four), ranked })).rejects.toThrow()
  await expect(system.call('saveValueSort', { piles: piles(['Order']) })).rejects.toThrow('piles')
  expect((await system.call('showMe', {})).values).toEqual([])
})
