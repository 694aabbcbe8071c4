import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Actor } from '../../domain/base/actor.ts'
import { openParsedFiles } from './parsedFiles.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const ada = { organisationId: 'o', personId: 'ada' } as Actor
const bob = { organisationId: 'o', personId: 'bob' } as Actor
const bounds = { files: 3, bytes: 100, time: 1000 }
const bytes = (size: number) => new Uint8Array(size)

test('a file is found again by who sent it, for what it was parsed to', () => {
  const files = openParsedFiles(bounds)
  const id = files.keep(ada, 'ladder', bytes(10))
  expect(files.find(ada, 'ladder', id)).toHaveLength(10)
  expect(files.find(bob, 'ladder', id)).toBeUndefined()
  expect(files.find({ ...ada, organisationId: 'p' } as Actor, 'ladder', id)).toBeUndefined()
  expect(files.find(ada, 'record', id)).toBeUndefined()
})

test('of more files than fit, the one not used for the longest gives way', () => {
  const files = openParsedFiles(bounds)
  const [first, second, third] = ['a', 'b', 'c'].map(() => files.keep(ada, 'ladder', bytes(1)))
  files.find(ada, 'ladder', String(first))
  const fourth = files.keep(bob, 'ladder', bytes(1))
  expect(files.find(ada, 'ladder', String(second))).toBeUndefined()
  for (const id of [first, third]) expect(files.find(ada, 'ladder', String(id))).toBeDefined()
  expect(files.find(bob, 'ladder', fourth)).toBeDefined()
})

test('what is kept stays below its size, and a file that is larger alone is not kept', () => {
  const files = openParsedFiles(bounds)
  const small = files.keep(ada, 'ladder', bytes(60))
  const next = files.keep(ada, 'ladder', bytes(60))
  expect(files.find(ada, 'ladder', small)).toBeUndefined()
  expect(files.find(ada, 'ladder', next)).toBeDefined()
  const huge = files.keep(ada, 'ladder', bytes(101))
  expect(files.find(ada, 'ladder', huge)).toBeUndefined()
})

test('a file is forgotten some time after it was used last', () => {
  const files = openParsedFiles(bounds)
  const id = files.keep(ada, 'ladder', bytes(1))
  vi.advanceTimersByTime(900)
  expect(files.find(ada, 'ladder', id)).toBeDefined()
  vi.advanceTimersByTime(900)
  expect(files.find(ada, 'ladder', id)).toBeDefined()
  vi.advanceTimersByTime(1001)
  expect(files.find(ada, 'ladder', id)).toBeUndefined()
  expect(vi.getTimerCount()).toBe(0)
})
