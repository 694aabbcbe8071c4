import { expect, test } from 'vitest'
import { draftToGoOnWith } from './draftStore.ts'

test('what waits in the browser goes on, unless the server has it already', () => {
  expect(draftToGoOnWith('old', undefined)).toBe('old')
  expect(draftToGoOnWith('old', { text: 'older and new', before: 'old' })).toBe('older and new')
  expect(draftToGoOnWith('', { text: 'new', before: 'old' })).toBe('new')
  expect(draftToGoOnWith('new and more', { text: 'new', before: '' })).toBe('new and more')
})

test('what was written in two places since stays in both its versions', () => {
  const both = draftToGoOnWith('there', { text: 'here', before: 'once' })
  expect(both).toContain('there')
  expect(both).toContain('here')
})
