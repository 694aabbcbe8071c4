import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyPage } from '../testing.tsx'
import { Keys, logKey, searchKey } from './Keys.tsx'

const page = emptyPage()
const onLog = vi.fn()
beforeEach(() => {
  onLog.mockClear()
  document.addEventListener(logKey, onLog)
})
afterEach(() => document.removeEventListener(logKey, onLog))

test.each([
  ['l', 'KeyL'],
  ['L', 'KeyL'],
  ['д', 'KeyL'],
  ['λ', 'KeyL'],
  ['l', 'KeyP'],
])('%s on the key %s opens the log line', async (key, code) => {
  await page.show(<Keys />)
  fireEvent.keyDown(document.body, { key, code })
  expect(onLog).toHaveBeenCalledOnce()
})

test('another Latin letter on that key does not, nor a letter of an input method', async () => {
  await page.show(<Keys />)
  fireEvent.keyDown(document.body, { key: 'n', code: 'KeyL' })
  fireEvent.keyDown(document.body, { key: 'l', code: 'KeyL', isComposing: true })
  expect(onLog).not.toHaveBeenCalled()
})

test.each([
  ['k', { ctrlKey: true }],
  ['K', { metaKey: true }],
  ['/', {}],
])('%s with %j opens the search', async (key, held) => {
  const onSearch = vi.fn()
  document.addEventListener(searchKey, onSearch, { once: true })
  await page.show(<Keys />)
  fireEvent.keyDown(document.body, { key, code: 'KeyK', ...held })
  expect(onSearch).toHaveBeenCalledOnce()
})
