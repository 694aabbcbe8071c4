import { logWords } from '../vocabulary/logWords.ts'

/** Whether a text begins with what somebody did: “Led …”, “Introduced …”. English only. */
export function isDeed(text: string): boolean {
  return logWords().deeds.test(text.replace(/^[^\p{L}]+/u, ''))
}

/** A place somebody meant to fill: “—”, “TBD”. */
export function isNothing(text: string): boolean {
  const { nothing, absences } = logWords()
  return !/[\p{L}\p{N}]/u.test(text) || nothing.test(text) || absences.test(text)
}

/** “Hi all,” and “Cheers, Callum”: how mails begin and end. */
export function isGreeting(text: string): boolean {
  const { greetings, farewells } = logWords()
  const end = text.replace(farewells, '')
  const isFarewell = end !== text && /^[,!]?(?:\s+\p{Lu}[\p{L}.]+){0,2}$/u.test(end)
  return (
    isFarewell || (/^[^.!?]{0,30}[,!]?$/u.test(text.replace(greetings, '')) && greetings.test(text))
  )
}

/** Whether lines are the head of a mail or the properties of a page. */
export function areProperties(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every(isProperty)
}

/** “Created by: …”, “Subject: …”: what is about a document or a mail, and not in it. */
function isProperty(line: string): boolean {
  const rest = line.replace(logWords().properties, '')
  return rest !== line && /^[^:\n]{0,16}:/u.test(rest)
}

/** “Worked on this project since 2024.”: when, and no more. */
export function saysOnlyWhen(text: string): boolean {
  const { ongoing, timeLabels } = logWords()
  const on = text.replace(ongoing, '')
  const since = text.replace(timeLabels, '')
  return (
    (on !== text && /^.{0,40}$/u.test(on)) ||
    (since !== text && /^:?.{0,30}\d{4}.{0,12}$/u.test(since))
  )
}

/** The few words of a label: “Highlights:”, “**Impact**”. */
export function isLabel(text: string, isStrong: boolean): boolean {
  return (
    text.length <= 60 &&
    text.split(' ').length <= (isStrong ? 8 : 3) &&
    (isStrong || /[:：]$/.test(text))
  )
}

/** The parts of something, each in a few words, rather than what happened. */
export function isPart(text: string): boolean {
  return text.length <= 70 && text.split(/\s+/).length <= 9 && !isDeed(text)
}
