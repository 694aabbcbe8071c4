import { AppError } from '../../domain/base/errors.ts'
import type { Call, Input, Output } from '../../operations/index.ts'
import { shortIds } from '../naming.ts'
import { promptsOf } from '../prompts.ts'
import { type Place, say, sayJson, type Terminal, todayIn, withCall } from '../terminal.ts'
import { dayInWords } from '../words.ts'
import { factsOf, type LogOptions } from './entryOptions.ts'
import { noSuggestions, type Suggestions, suggestionsIn } from './suggestions.ts'

type Entry = Input<'addEvidence'>

/** Adds a line to the log; while the data can’t be reached, it is queued. */
export async function addEntry(
  terminal: Terminal,
  text: string,
  options: LogOptions,
): Promise<void> {
  const facts = await factsOf(terminal, options)
  const entry = { text, ...facts, ...(options.parse === false && { parse: false }) }
  try {
    await withCall(terminal, options, async (call) => {
      if (options.as === undefined) await sendWaiting(terminal, options, call)
      await addWith(terminal, call, entry, options)
    })
  } catch (error) {
    const away = error instanceof AppError && error.code === 'unavailable'
    if (!away || options.as !== undefined) throw error
    await queue(terminal, entry, options, error.message)
  }
}

async function queue(terminal: Terminal, entry: Entry, place: Place, reason: string) {
  const waiting = await terminal
    .offlineQueue(place)
    .keep({ ...entry, writtenOn: todayIn(terminal) })
  say(
    terminal,
    `${reason}\nSaved on this machine. It will be added when Fairwind is reachable (${waiting} queued).`,
  )
}

async function addWith(terminal: Terminal, call: Call, entry: Entry, options: LogOptions) {
  const suggested =
    options.parse === false
      ? noSuggestions
      : suggestionsIn(await call('suggestEvidence', { text: entry.text }), entry)
  const answer = await isTaken(terminal, suggested, options)
  const added = await call('addEvidence', { ...entry, ...(answer === 'yes' && suggested.fields) })
  if (options.json) return sayJson(terminal, added)
  const id = shortIds([added.id])(added.id)
  say(terminal, `Added for ${dayInWords(added.day)} (ID ${id}).${wordsOn(added)}`)
  if (suggested.lines.length === 0 || answer === 'no') return
  const what =
    answer === 'yes' ? 'Applied:' : 'Suggestions, not applied (to apply them, use --yes):'
  say(terminal, `${what}\n${suggested.lines.join('\n')}`)
}

/** Where the day comes from, when the words say something about it. */
function wordsOn({ day, stated }: Output<'addEvidence'>): string {
  if (!stated) return ''
  if (stated.kind !== 'read')
    return ` Couldn’t read “${stated.words}” as a date. If ${dayInWords(day)} is wrong, change it with \`fairwind log edit\`.`
  const check = stated.unsure ? ' Check the date.' : ''
  return ` Date read from “${stated.words}”.${check}`
}

/** Takes suggestions only from somebody who said so, here or with --yes. */
async function isTaken(
  terminal: Terminal,
  { lines }: Suggestions,
  { yes, accept, json }: LogOptions,
): Promise<'yes' | 'no' | 'not asked'> {
  if (lines.length === 0) return 'not asked'
  if (yes || accept) return 'yes'
  const prompts = json ? null : promptsOf(terminal)
  if (!prompts) return 'not asked'
  return (await prompts.confirm(`Suggestions:\n${lines.join('\n')}\nApply them?`)) ? 'yes' : 'no'
}

/** Logs the lines that were kept while nothing could be reached, each of them once. */
async function sendWaiting(terminal: Terminal, place: Place, call: Call): Promise<void> {
  const waiting = terminal.offlineQueue(place)
  const { sent, refused } = await waiting.send((line) => call('addEvidence', line))
  if (sent > 0)
    say(terminal, `Added ${sent} queued ${sent === 1 ? 'entry' : 'entries'} to your log.`)
  for (const { line, reason } of refused)
    say(terminal, `Couldn’t add “${line.text}”, so it stays queued: ${reason}`)
}
