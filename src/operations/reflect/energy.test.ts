import { expect, test } from 'vitest'
import { emptySystem } from '../../testing.ts'

const system = emptySystem()

test('what gives energy and is needed stands beside what takes it and is not', async () => {
  await system.call('addNeed', { topic: 'postgres', priority: 'high' })
  for (const energy of [2, 1, 2])
    await system.call('addEvidence', { text: 'Tuned', topics: ['postgres'], energy })
  for (const energy of [-2, -1, -1])
    await system.call('addEvidence', { text: 'Wrote', topics: ['rust'], energy })
  await system.call('addEvidence', { text: 'Old', day: '2024-01-01', topics: ['rust'], energy: 2 })
  await system.call('addEvidence', { text: 'Unsaid', topics: ['rust'] })

  const energy = await system.call('showEnergy', {})
  expect(energy).toMatchObject({ felt: 6, logged: 7, enough: 3 })
  expect(energy.givesAndNeeded).toMatchObject([{ topic: 'postgres', felt: 3 }])
  expect(energy.takesAndNot).toMatchObject([{ topic: 'rust', felt: 3 }])
})

test('how an entry felt can be said later, changed, and of many at once', async () => {
  const { id, energy } = await system.call('addEvidence', { text: 'x' })
  expect(energy).toBeNull()
  await system.call('changeEvidence', { id, energy: -2 })
  expect((await system.call('showEvidence', { id })).entry.energy).toBe(-2)
  await system.call('tagEvidence', { ids: [id], energy: 1 })
  expect((await system.call('listEvidence', {})).entries).toMatchObject([{ energy: 1 }])
  await expect(system.call('changeEvidence', { id, energy: 3 })).rejects.toThrow('gives a lot')
  await expect(system.call('changeEvidence', { id, energy: 0.5 })).rejects.toThrow('whole number')
})
