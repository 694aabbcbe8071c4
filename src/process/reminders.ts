import { createTransport } from 'nodemailer'
import { reminderText } from '../documents/reminder.ts'
import { type Log, withoutWords } from '../http/observe.ts'
import type { Call } from '../operations/index.ts'
import type { SmtpSettings } from './smtpSettings.ts'

const quarterOfAnHour = 15 * 60 * 1000
/** Nobody's telephone should ring at night for this; on the machine's clock. */
const earliestHour = 7

/** Mails reminders from now on, never at night, where there is a server for it. */
export function keepReminding(call: Call, smtp: SmtpSettings | undefined, log: Log): void {
  if (!smtp) return
  const round = () => {
    if (new Date().getHours() >= earliestHour) void remind(call, smtp, log)
  }
  round()
  setInterval(round, quarterOfAnHour).unref()
}

/** Mails the reminder that is due, if one is. Never rejects: a mail is not worth a stop. */
export async function remind(call: Call, { url, from }: SmtpSettings, log: Log): Promise<void> {
  try {
    const reminder = await call('takeReminder', {})
    if (!reminder) return
    const { address, subject, worth } = reminder
    await createTransport(url).sendMail({
      from: { name: 'Fairwind', address: from },
      to: address,
      subject,
      text: reminderText(worth),
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    log.info({}, 'a reminder was mailed')
  } catch (error) {
    log.error(withoutWords(error as Error), 'a reminder was not mailed')
  }
}
