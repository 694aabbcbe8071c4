import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startApp } from './app.ts'

const mails: string[] = []
const server = new SMTPServer({
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, _, answer) {
    void text(stream).then((mail) => {
      mails.push(mail)
      answer()
    }, answer)
  },
})
const folder = mkdtempSync(join(tmpdir(), 'fairwind-reminders-'))

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true, force: true })
})

/** Where the person is, whatever the server's clock says: it is day there, for no mail goes out at night. */
const dayZone = new Date().getUTCHours() >= 7 ? 'Europe/London' : 'Pacific/Port_Moresby'

test('a server that has a mail server mails what is worth doing, once', async () => {
  const { port } = server.server.address() as AddressInfo
  const smtp = { SMTP_URL: `smtp://127.0.0.1:${port}`, SMTP_FROM: 'fairwind@example.org' }
  const env = { ...smtp, TZ: 'Pacific/Kiritimati' }
  const first = await startApp({ folder, env })
  const body = JSON.stringify({ address: 'zoe@example.org', days: [1, 2, 3, 4, 5, 6, 7] })
  const headers = { 'content-type': 'application/json', 'x-time-zone': dayZone }
  const set = await fetch(`${first.address}/api/setReminders`, { method: 'POST', headers, body })
  expect([set.status, mails.length]).toEqual([200, 0])
  await first.stop()

  for (let start = 1; start <= 2; start++) {
    const again = await startApp({ folder, env })
    await vi.waitFor(() => expect(mails).toHaveLength(1), 20_000)
    await again.stop()
  }
  expect(mails[0]).toContain('To: zoe@example.org')
  expect(mails[0]).toContain('for today')
})
