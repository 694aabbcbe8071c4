import type { Worth } from '../domain/today/today.ts'

/** A reminder as the plain text of a mail. It asks for no picture and links nowhere. */
export function reminderText(worth: readonly Worth[]): string {
  return [
    'Hello,',
    worth.length === 1 ? 'Suggested for today:' : 'Suggested for today, most urgent first:',
    ...worth.map(thing),
    'One of these is enough, and skipping a day is fine.',
    'You turned on email reminders in Fairwind. To turn them off, clear the address in Settings under Notifications.',
    '',
  ].join('\n\n')
}

function thing({ title, reason, minutes }: Worth, index: number): string {
  return `${index + 1}. ${inOneLine(title)}${lengthOf(minutes)}\n   ${inOneLine(reason)}`
}

function lengthOf(minutes: number | null): string {
  if (minutes === null) return ''
  return ` (${minutes} min)`
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
