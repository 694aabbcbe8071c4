import { createTransport } from 'nodemailer'
import { reminderText } from '../documents/reminder.ts'
import { type Log, withoutWords } from '../http/observe.ts'
import type { Call, Output } from '../operations/index.ts'
import type { SmtpSettings } from './smtpSettings.ts'

const quarterOfAnHour = 15 * 60 * 1000

/** Mails reminders from now on, where there is a server for it. */
export function keepReminding(call: Call, smtp: SmtpSettings | undefined, log: Log): void {
  if (!smtp) return
  const round = () => void remind(call, smtp, log)
  round()
  setInterval(round, quarterOfAnHour).unref()
}

/**
 * Mails the reminder that is due, if one is; one that could not be handed over is tried again in
 * the next round. Never rejects: a mail is not worth a stop.
 */
export async function remind(call: Call, smtp: SmtpSettings, log: Log): Promise<void> {
  try {
    const reminder = await call('takeReminder', {})
    if (!reminder) return
    await mail(reminder, smtp).catch(async (error: unknown) => {
      if (mayBeTriedAgain(error as MailError)) await call('returnReminder', {})
      throw error
    })
    log.info({}, 'reminder email sent')
  } catch (error) {
    log.error(withoutWords(error as Error), 'reminder email failed')
  }
}

type Reminder = NonNullable<Output<'takeReminder'>>

async function mail({ address, subject, worth }: Reminder, { url, from }: SmtpSettings) {
  await createTransport(url).sendMail({
    from: { name: 'Fairwind', address: from },
    to: address,
    subject,
    text: reminderText(worth),
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
}

/** What went wrong: what was asked of the network, and the mail server's answer if there was one. */
type MailError = Error & { syscall?: string; responseCode?: number }

/**
 * Whether no mail can have gone out: nobody was there, or the server put it off (RFC 5321, 4.2.1).
 * A connection that broke later may have handed it over.
 */
function mayBeTriedAgain({ syscall = '', responseCode = 0 }: MailError): boolean {
  const isPutOff = responseCode >= 400 && responseCode < 500
  return isPutOff || syscall === 'connect' || syscall === 'getaddrinfo'
}
