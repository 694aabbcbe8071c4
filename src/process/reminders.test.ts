import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptySystem } from '../testing.ts'
import { keepReminding, remind } from './reminders.ts'
import { settingsFrom } from './settings.ts'
import type { SmtpSettings } from './smtpSettings.ts'

const system = emptySystem()
const address = 'zoe@example.org'
const goal = 'Ångström — “你好” 🎉'

let mails: Email[]
let lines: string[]
/** The code that recipients are refused with; 0 while they are taken. */
let refusal: number
/** Whether the server ends the connection while it takes a mail. */
let breaks: boolean
let server: SMTPServer
let smtp: SmtpSettings

const log = {
  info: (facts: object, message: string) => lines.push(`${message} ${JSON.stringify(facts)}`),
  error: (facts: object, message: string) => lines.push(`${message} ${JSON.stringify(facts)}`),
}

const parsed = async (stream: Readable) => PostalMime.parse(await buffer(stream))

beforeEach(async () => {
  mails = []
  lines = []
  refusal = 0
  breaks = false
  server = new SMTPServer({
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _, answer) =>
      username === 'fair@wind' && password === 's:cret'
        ? answer(null, { user: username })
        : answer(new Error('Unknown')),
    onRcptTo: ({ address: to }, _, answer) =>
      answer(
        refusal ? Object.assign(new Error(`Not now: ${to}`), { responseCode: refusal }) : null,
      ),
    onData(stream, _, answer) {
      if (breaks) {
        for (const each of server.connections) each.close()
        return
      }
      void parsed(stream).then((mail) => {
        mails.push(mail)
        answer()
      }, answer)
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  smtp = settingsFrom({
    SMTP_URL: `smtp://fair%40wind:s%3Acret@127.0.0.1:${port}`,
    SMTP_FROM: 'fairwind@example.org',
  }).smtp!
  const due = { starts: '2026-01-01', due: '2026-03-10' }
  await system.call('addGoal', { term: 'short', text: goal, ...due })
  await system.call('setReminders', { address, days: [3] })
})

afterEach(() => new Promise<void>((resolve) => server.close(resolve)))

test('a mail arrives with every word of it, as plain text only', async () => {
  await remind(system.call, smtp, log)
  expect(mails).toHaveLength(1)
  const { subject, from, to, text, html, attachments } = mails[0]!
  expect(subject).toBe('2 suggestions for today')
  expect([from?.name, from?.address]).toEqual(['Fairwind', 'fairwind@example.org'])
  expect(to?.map((each) => each.address)).toEqual([address])
  expect(text).toContain(`1. Review “${goal}” (10 min)\n   The due date has passed.`)
  expect(text).toContain('2. Log something you got done (1 min)')
  expect(text?.trim()).toMatch(/To turn them off, clear the address in .+ under Notifications\.$/)
  expect([html, attachments]).toEqual([undefined, []])
})

test('it comes once a day, also after a new start', async () => {
  for (let start = 0; start < 3; start++) await remind(system.call, smtp, log)
  expect(mails).toHaveLength(1)
  system.itIs('2026-03-25')
  keepReminding(system.call, smtp, log)
  await vi.waitFor(() => expect(mails).toHaveLength(2), 10_000)
  await vi.waitFor(() => expect(lines).toHaveLength(2), 10_000)
})

test('while it runs it asks every quarter of an hour', () => {
  vi.useFakeTimers({ toFake: ['setInterval'] })
  try {
    const call = vi.fn(async () => null)
    keepReminding(call as never, smtp, log)
    expect(call).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(30 * 60 * 1000)
    expect(call).toHaveBeenCalledTimes(3)
  } finally {
    vi.useRealTimers()
  }
})

test('without settings nothing is mailed, and nothing is taken', async () => {
  keepReminding(system.call, settingsFrom({}).smtp, log)
  expect(mails).toEqual([])
  expect(await system.call('takeReminder', {})).toMatchObject({ address })
})

test('a server that refuses for good is not asked again, and logged without a word of the person', async () => {
  refusal = 550
  await remind(system.call, smtp, log)
  refusal = 0
  await remind(system.call, smtp, log)
  expect(mails).toEqual([])
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^reminder email failed .*EENVELOPE/)
  for (const word of [address, 'Ångström', 's:cret']) expect(lines[0]).not.toContain(word)
})

test('a mail that is put off is tried again, and comes once', async () => {
  refusal = 451
  await remind(system.call, smtp, log)
  await remind(system.call, { ...smtp, url: 'smtp://127.0.0.1:1' }, log)
  expect(mails).toEqual([])
  refusal = 0
  for (let round = 0; round < 3; round++) await remind(system.call, smtp, log)
  expect(mails).toHaveLength(1)
})

test('a mail that broke off while it was sent is not sent again: it may have arrived', async () => {
  breaks = true
  await remind(system.call, smtp, log)
  breaks = false
  await remind(system.call, smtp, log)
  expect([mails.length, lines.length]).toEqual([0, 1])
})

test.each([
  ['a wrong password', 'EAUTH', (url: string) => url.replace('s%3Acret', 'wrong')],
  ['nobody at the port', 'ESOCKET', () => 'smtp://127.0.0.1:1'],
  ['no encryption where it is asked for', 'ETLS', (url: string) => `${url}?requireTLS=true`],
])('%s is survived', async (_, code, changed) => {
  await remind(system.call, { ...smtp, url: changed(smtp.url) }, log)
  expect([mails.length, lines.length]).toEqual([0, 1])
  expect(lines[0]).toMatch(/^reminder email failed/)
  expect(lines[0]).toContain(code)
})
