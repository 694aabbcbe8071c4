import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { settingsFrom } from './settings.ts'

const app = 'postgres://fairwind_app:secret@localhost:5432/fairwind'
const owner = 'postgres://fairwind_owner:secret@localhost:5432/fairwind'
const smtp = 'smtp://fairwind:secret@localhost:587'
const from = 'fairwind@example.org'

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
  for (const said of [
    /PORT must be/,
    /DATABASE_URL must be a URL/,
    /_FILE can’t/,
    /FAIRWIND_DATA_DIR names/,
  ])
    expect(act).toThrow(said)
  expect(act).not.toThrow('hunter2')
})

test.each([
  [{ MIGRATION_DATABASE_URL: owner }, 'but DATABASE_URL is not'],
  [{ DATABASE_URL: app, MIGRATION_DATABASE_URL: app }, 'the same role'],
  [{ DATABASE_URL: app, DATABASE_URL_FILE: '/x' }, 'are both set'],
  [{ DATABASE_URL: 'postgres://fairwind_app@localhost' }, 'must be a URL like'],
  [{ SMTP_URL: smtp }, 'or neither'],
  [{ SMTP_FROM: from }, 'or neither'],
  [{ SMTP_URL: smtp, SMTP_URL_FILE: '/x', SMTP_FROM: from }, 'are both set'],
  [{ SMTP_URL: 'https://localhost', SMTP_FROM: from }, 'SMTP_URL must be a URL like'],
  [{ SMTP_URL: 'smtp://localhost:587587', SMTP_FROM: from }, 'SMTP_URL must be a URL like'],
  [{ SMTP_URL: smtp, SMTP_FROM: 'Fairwind' }, 'SMTP_FROM must be an email address'],
])('half-set or contradicting addresses are refused: %j', (environment, sentence) => {
  expect(() => settingsFrom(environment)).toThrow(sentence)
})

test('mails have a server and a sender when both are set, and none by default', () => {
  expect(settingsFrom({}).smtp).toBeUndefined()
  expect(settingsFrom({ SMTP_URL: '', SMTP_FROM: '' }).smtp).toBeUndefined()
  for (const url of [smtp, 'smtps://mail.example.org'])
    expect(settingsFrom({ SMTP_URL: url, SMTP_FROM: from }).smtp).toEqual({ url, from })
})

test('of mails too a mistake repeats no password, and a file that is not there is told once', () => {
  const wrong = { SMTP_URL: 'smtp://root:hunter2@:25', SMTP_FROM: from }
  expect(() => settingsFrom(wrong)).toThrow('SMTP_URL must be')
  expect(() => settingsFrom(wrong)).not.toThrow('hunter2')
  const missing = { SMTP_URL_FILE: '/nowhere', SMTP_FROM: from }
  expect(() => settingsFrom(missing)).toThrow(/^SMTP_URL_FILE can’t be read: [^\n]+$/)
})

test('a secret may lie in a file', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'fairwind-secret-')), 'url')
  writeFileSync(file, `${app}\n`)
  const { server } = settingsFrom({ DATABASE_URL_FILE: file, MIGRATION_DATABASE_URL: owner })
  expect(server).toEqual({ url: app, migrationUrl: owner })
  writeFileSync(file, `${smtp}\n`)
  const mail = { SMTP_URL_FILE: file, SMTP_FROM: from }
  expect(settingsFrom(mail).smtp).toEqual({ url: smtp, from })
})

test.each([
  [{ DATABASE_URL: app }, { dataDir: '/data' }, /^--data-dir names a data directory/],
  [{ DATABASE_URL: app, FAIRWIND_DATA_DIR: '/data' }, {}, /^FAIRWIND_DATA_DIR names/],
])('a folder and a server at once are refused: %j %j', (environment, given, said) => {
  expect(() => settingsFrom(environment, given)).toThrow(said)
})
