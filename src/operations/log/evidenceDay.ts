import type { Day } from '../../domain/base/day.ts'
import { fail } from '../../domain/base/errors.ts'
import { type DayOfLine, dayOfLine } from '../../readers/dates/dayOfLine.ts'
import type { Context } from '../operation.ts'

interface Given {
  day: Day | undefined
  parse: boolean
  writtenOn: Day | undefined
}

/** The day of a new entry: the one that is given, or else the one its text states, or else today. */
export function dayWritten(
  { today }: Context,
  text: string,
  { day, parse, writtenOn = today }: Given,
): { day: Day; stated: DayOfLine | null } {
  const stated = (day === undefined && parse && dayOfLine(text, { today: writtenOn })) || null
  if (stated?.kind === 'future')
    fail(
      'invalid',
      `“${stated.words}” is in the future (${stated.day}). Log it once it has happened, or give the date it happened on.`,
    )
  return { day: stated?.kind === 'read' ? stated.day : (day ?? writtenOn), stated }
}

/** A log tells what happened; what is to come belongs elsewhere. */
export function refuseTomorrow({ today }: Context, { day }: { day: Day }): void {
  if (day > today) fail('invalid', `${day} is in the future. Log it once it has happened.`)
}
