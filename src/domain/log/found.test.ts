import { expect, test } from 'vitest'
import { isFound } from './found.ts'
import { soughtParts } from './sought.ts'

const finds = (search: string, text: string) => isFound(soughtParts(search), text)

test('every part must begin a word, in any order, whatever the accents', () => {
  expect(finds('post upg', 'Upgraded Postgres')).toBe(true)
  expect(finds('lodz', 'A talk in Łódź')).toBe(true)
  expect(finds('post mysql', 'Upgraded Postgres')).toBe(false)
  expect(finds('gres', 'Upgraded Postgres')).toBe(false)
})

test('words in quotation marks stand next to each other', () => {
  expect(finds('"safe deploy"', 'Made a safe deploy possible')).toBe(true)
  expect(finds('"safe deploy"', 'Deploy made safe')).toBe(false)
  expect(finds('"safe deploy"', 'A safe and quick deploy')).toBe(false)
})

test('a script without spaces is found in the middle, and symbols count', () => {
  expect(finds('性能', '検索の性能を改善した')).toBe(true)
  expect(finds('C++', 'Fixed the C++ build')).toBe(true)
  expect(finds('C++', 'Fixed the C build')).toBe(false)
  expect(finds('email', 'Wrote an e-mail')).toBe(true)
})
