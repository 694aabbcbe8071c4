import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { settingsFrom } from './settings.ts'

const app = 'postgres://fairwind_app:secret@localhost:5432/fairwind'
const owner = 'postgres://fairwind_owner:secret@localhost:5432/fairwind'

test('without any setting the record is embedded, and served to this machine only', () => {
  expect(settingsFrom({})).toMatchObject({ server: undefined, host: '127.0.0.1', port: 4747 })
  expect(settingsFrom({ DATABASE_URL: '', PORT: '' }).server).toBeUndefined()
})

test('all mistakes are listed at once, and none repeats a password', () => {
  const environment = {
    PORT: 'http',
    DATABASE_URL: 'mysql://root:hunter2@localhost/x',
    MIGRATION_DATABASE_URL_FILE: '/nowhere',
    FAIRWIND_DATA_DIR: '/data',
  }
  const act = () => settingsFrom(environment)
  for (const said of [/PORT is/, /DATABASE_URL is an address/, /_FILE cannot/, /not both/])
    expect(act).toThrow(said)
  expect(act).not.toThrow('hunter2')
})

test.each([
  [{ MIGRATION_DATABASE_URL: owner }, 'but DATABASE_URL is not'],
  [{ DATABASE_URL: app, MIGRATION_DATABASE_URL: app }, 'the same role'],
  [{ DATABASE_URL: app, DATABASE_URL_FILE: '/x' }, 'not both'],
  [{ DATABASE_URL: 'postgres://fairwind_app@localhost' }, 'is an address like'],
])('half-set or contradicting addresses are refused: %j', (environment, sentence) => {
  expect(() => settingsFrom(environment)).toThrow(sentence)
})

test('a secret may lie in a file', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'fairwind-secret-')), 'url')
  writeFileSync(file, `${app}\n`)
  const { server } = settingsFrom({ DATABASE_URL_FILE: file, MIGRATION_DATABASE_URL: owner })
  expect(server).toEqual({ url: app, migrationUrl: owner })
})

test('a folder on the command line wins over a server in the environment', () => {
  expect(settingsFrom({ DATABASE_URL: app }, { dataDir: '/data' })).toMatchObject({
    dataDir: '/data',
    server: undefined,
  })
})
