import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergedDraft } from './mergedDraft.ts'

describe('mergedDraft', () => {
  test('the only one that wrote is followed', () => {
    expect(mergedDraft('', { text: 'new', before: '' })).toBe('new')
    expect(mergedDraft('old', { text: 'older and new', before: 'old' })).toBe('older and new')
    expect(mergedDraft('old', { text: '', before: 'old' })).toBe('')
    expect(mergedDraft('', { text: 'new', before: 'old' })).toBe('new')
    expect(mergedDraft('new and more', { text: 'new', before: '' })).toBe('new and more')
  })

  test('what was written in two places stays, and goes on in its place', () => {
    const both = mergedDraft('tea', { text: 'milk', before: '' })
    expect(both).toBe('tea\n\n---\n\nmilk')
    expect(mergedDraft(both, { text: 'tea, hot', before: 'tea' })).toBe('tea, hot\n\n---\n\nmilk')
  })

  test('no word of either is lost where nothing was begun from', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (stored, text) => {
        const both = mergedDraft(stored, { text, before: '' })
        expect(both).toContain(stored)
        expect(both).toContain(text)
      }),
    )
  })
})
