import { expect, test } from 'vitest'
import { rings } from '../base/rings.ts'
import { refusalInWords, ringInWords } from './titleWords.ts'

test('every ring has words of its own', () => {
  const words = rings.map((ring) => ringInWords[ring])
  expect(new Set(words).size).toBe(rings.length)
  expect(words.every((each) => each.trim() !== '')).toBe(true)
})

test('a refusal names the ladder and tells which way the scope lies', () => {
  expect(refusalInWords('below the first', 'Northlight', 'self')).toBe(
    '“Northlight” starts above your own work: its first level already expects more.',
  )
  expect(refusalInWords('above the last', 'Northlight', 'company')).toBe(
    '“Northlight” ends below company scope: its last level expects less.',
  )
  expect(refusalInWords('no scopes', 'Northlight', 'team')).toMatch(/^“Northlight” doesn’t say/)
  expect(refusalInWords('out of order', 'Northlight', 'team')).toContain('don’t rise')
})
