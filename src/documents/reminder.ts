import type { Worth } from '../domain/today/today.ts'

/** A reminder as the plain text of a mail. It asks for no picture and links nowhere. */
export function reminderText(worth: readonly Worth[]): string {
  return [
    'Hello,',
    worth.length === 1
      ? 'this would be worth your time today:'
      : 'these would be worth your time today:',
    ...worth.map(thing),
    'Any one of them is plenty, and a day without is fine too.',
    'You asked for this mail. To end it, clear the address under “Reminders by e-mail” on Fairwind’s Today page.',
    '',
  ].join('\n\n')
}

function thing({ title, reason, minutes }: Worth, index: number): string {
  return `${index + 1}. ${inOneLine(title)}${lengthOf(minutes)}\n   ${inOneLine(reason)}`
}

function lengthOf(minutes: number | null): string {
  if (minutes === null) return ''
  return minutes === 1 ? ' (a minute)' : ` (${minutes} minutes)`
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
