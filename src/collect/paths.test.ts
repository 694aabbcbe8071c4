import { expect, test } from 'vitest'
import { pathTyped } from './paths.ts'

test.each([
  ['~', '/home/ada'],
  ['~/notes/log.json', '/home/ada/notes/log.json'],
  ['~bob/log.json', '~bob/log.json'],
  ['./~/log.json', './~/log.json'],
  ['/srv/data', '/srv/data'],
])('%s is %s', (typed, path) => {
  expect(pathTyped(typed, '/home/ada')).toBe(path)
})
