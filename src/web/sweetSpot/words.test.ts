import { expect, test } from 'vitest'
import { opennessOf, opennessStops } from '../../domain/sweetSpot/openness.ts'
import { modelsTree } from '../../domain/sweetSpot/testWorlds.ts'
import type { TopicId } from '../../domain/topics/topics.ts'
import { enthusiasmInWords, opennessInWords } from './words.ts'

test('flexibility is said as the area it reaches', () => {
  const stops = opennessStops(modelsTree, 'python' as TopicId)
  const words = (flexibility: number) =>
    opennessInWords(opennessOf(stops, flexibility), 'Python', (id) => id.toUpperCase())
  expect([0, 0.45, 0.5, 0.75, 1].map(words)).toEqual([
    ...['only Python', 'only Python', 'anything in LANGUAGES', 'anything in BACKEND', 'anything'],
  ])
})

test('enthusiasm is low, medium, high or very high', () => {
  expect([0, 0.35, 0.4, 0.65, 0.85, 0.9, 1].map(enthusiasmInWords)).toEqual([
    ...['low', 'low', 'medium', 'high', 'high', 'very high', 'very high'],
  ])
})
