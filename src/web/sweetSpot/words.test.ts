import { expect, test } from 'vitest'
import { flexibilityInWords } from './words.ts'

test('only the ends of the flexibility slider are absolute', () => {
  expect(flexibilityInWords(0)).toBe('only exactly this')
  expect(flexibilityInWords(0.05)).not.toContain('only')
  expect(flexibilityInWords(1)).toBe('anything at all')
})
