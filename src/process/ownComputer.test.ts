import { expect, test } from 'vitest'
import { isOwnComputer } from './ownComputer.ts'
import { settingsFrom } from './settings.ts'

test.each([{}, { HOST: 'localhost' }, { HOST: '::1' }, { HOST: '127.0.0.2' }])(
  'a server on loopback with its own database is one’s own: %o',
  (environment) => expect(isOwnComputer(settingsFrom(environment))).toBe(true),
)

test.each([
  { HOST: '0.0.0.0' },
  { HOST: '::' },
  { HOST: '192.168.1.4' },
  { HOST: '127.0.0.1.example.org' },
  { FAIRWIND_HOST_NAMES: 'fairwind.example.org' },
  { DATABASE_URL: 'postgres://app:secret@localhost:5432/fairwind' },
])('a server that others may reach is not: %o', (environment) =>
  expect(isOwnComputer(settingsFrom(environment))).toBe(false),
)
