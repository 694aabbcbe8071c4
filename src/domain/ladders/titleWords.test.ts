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
    '“Northlight” begins beyond your own work: its first level already asks for more.',
  )
  expect(refusalInWords('above the last', 'Northlight', 'company')).toBe(
    '“Northlight” ends before company scope: its last level asks for less, so it has no name for it.',
  )
  expect(refusalInWords('no scopes', 'Northlight', 'team')).toMatch(/^“Northlight” does not say/)
  expect(refusalInWords('out of order', 'Northlight', 'team')).toContain('do not rise')
})
