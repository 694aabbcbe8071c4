import { confirm, isCancel } from '@clack/prompts'
import type { Command } from 'commander'
import { AppError } from '../../domain/base/errors.ts'
import type { Call, Input, Output } from '../../operations/index.ts'
import { given, type Place, say, sayJson, type Terminal, todayIn, withCall } from '../terminal.ts'
import { columns } from '../words.ts'

type Entry = Input<'addEvidence'>

interface LogOptions extends Place {
  day?: Entry['day']
  scope?: Entry['scope']
  topic?: string[]
  with?: string[]
  seenBy?: string[]
  link?: string[]
  details?: string
  confidential?: boolean
  neutral?: string
  accept?: boolean
  search?: string
  json?: boolean
}

/** `fairwind log`: one line about what went well, or a look at the latest ones. */
export function logCommands(program: Command, terminal: Terminal): void {
  const several = (value: string, before: string[] = []) => [...before, value]
  program
    .command('log [words...]')
    .description('log what went well, in a line (“-” reads it); without words, the latest entries')
    .option('-d, --day <day>', 'the day it happened, YYYY-MM-DD; today when left out')
    .option('-s, --scope <scope>', 'who was better off: self, teammates, team, several teams …')
    .option('-t, --topic <topic>', 'a topic it was about; may be said again', several)
    .option('-w, --with <name>', 'somebody it helped; may be said again', several)
    .option('--seen-by <name>', 'somebody who saw it; may be said again', several)
    .option('-l, --link <address>', 'a link; may be said again', several)
    .option('--details <text>', 'more of it, in Markdown (“-” reads it)')
    .option('--confidential', 'packets for readers outside leave it out')
    .option('--neutral <words>', 'how it may be told outside')
    .option('-a, --accept', 'take what is suggested from the words and your earlier entries')
    .option('--search <words>', 'look for entries instead')
    .option('--json', 'print JSON')
    .action(async (words: string[], _, command: Command) => {
      const options = command.optsWithGlobals<LogOptions>()
      if (words.length === 0) return list(terminal, options)
      await log(terminal, await given(terminal, words.join(' ')), options)
    })
}

async function log(terminal: Terminal, text: string, options: LogOptions): Promise<void> {
  const entry = await entryOf(terminal, text, options)
  try {
    await withCall(terminal, options, async (call) => {
      if (options.as === undefined) await sendWaiting(terminal, options, call)
      await logWith(terminal, call, entry, options)
    })
  } catch (error) {
    const away = error instanceof AppError && error.code === 'unavailable'
    if (!away || options.as !== undefined) throw error
    const waiting = await terminal
      .offlineQueue(options)
      .keep({ ...entry, day: entry.day ?? todayIn(terminal) })
    say(
      terminal,
      `${error.message}\nKept here and logged as soon as it can be (${waiting} waiting).`,
    )
  }
}

async function entryOf(terminal: Terminal, text: string, options: LogOptions): Promise<Entry> {
  const { day, scope, topic, seenBy, link, details, confidential, neutral } = options
  const said = {
    day,
    scope,
    topics: topic,
    people: options.with,
    seenBy,
    links: link?.map((url) => ({ url })),
    details: details === undefined ? undefined : await given(terminal, details),
    confidential,
    neutral,
  }
  const kept = Object.entries(said).filter(([, value]) => value !== undefined)
  return { text, ...Object.fromEntries(kept) }
}

async function logWith(terminal: Terminal, call: Call, entry: Entry, options: LogOptions) {
  const suggested = suggestionsIn(await call('suggestEvidence', { text: entry.text }), entry)
  const taken = (await isTaken(terminal, suggested, options)) ? suggested.fields : {}
  const logged = await call('addEvidence', { ...entry, ...taken })
  if (options.json) return sayJson(terminal, logged)
  say(terminal, `Logged for ${logged.day}.`)
  if (suggested.lines.length > 0 && taken !== suggested.fields)
    say(terminal, `Suggested and not taken (--accept takes it):\n${suggested.lines.join('\n')}`)
}

/** What is suggested where the person said nothing themselves. */
function suggestionsIn(suggested: Output<'suggestEvidence'>, entry: Entry) {
  const { day, topics, need, goal, people, scope } = suggested
  const offers: [keyof Entry, unknown, string][] = [
    ...(day ? [offer('day', day.value, `day ${day.value} (${day.because})`)] : []),
    ...(scope ? [offer('scope', scope.value, `scope ${scope.value} (${scope.because})`)] : []),
    ...(topics.length > 0
      ? [
          offer(
            'topics',
            topics.map(({ value }) => value),
            `topics ${topics.map(({ name }) => name).join(', ')} (${topics[0]!.because})`,
          ),
        ]
      : []),
    ...(need ? [offer('need', need.value, `need ${need.name} (${need.because})`)] : []),
    ...(goal ? [offer('goal', goal.value, `goal “${goal.name}” (${goal.because})`)] : []),
    ...(people.length > 0
      ? [
          offer(
            'people',
            people.map(({ value }) => value),
            `people ${people.map(({ value }) => value).join(', ')} (${people[0]!.because})`,
          ),
        ]
      : []),
  ]
  const open = offers.filter(([field]) => entry[field] === undefined)
  return {
    fields: Object.fromEntries(open.map(([field, value]) => [field, value])) as Partial<Entry>,
    lines: open.map(([, , line]) => `  ${line}`),
  }
}

function offer(field: keyof Entry, value: unknown, line: string): [keyof Entry, unknown, string] {
  return [field, value, line]
}

/** Takes suggestions only from somebody who said so, here or with --accept. */
async function isTaken(
  terminal: Terminal,
  { lines }: { lines: string[] },
  { accept, json }: LogOptions,
): Promise<boolean> {
  if (lines.length === 0) return false
  if (accept) return true
  if (json || !terminal.input.isTTY || !terminal.output.isTTY) return false
  const answer = await confirm({ message: `Suggested:\n${lines.join('\n')}\nTake it?` })
  return !isCancel(answer) && answer
}

/** Logs the lines that were kept while nothing could be reached, each of them once. */
async function sendWaiting(terminal: Terminal, place: Place, call: Call): Promise<void> {
  const waiting = terminal.offlineQueue(place)
  const { sent, refused } = await waiting.send((line) => call('addEvidence', line))
  if (sent > 0) say(terminal, `Logged ${sent} that had waited.`)
  for (const { line, reason } of refused) say(terminal, `“${line.text}” still waits: ${reason}`)
}

async function list(terminal: Terminal, { search = '', json, ...place }: LogOptions) {
  const answer = await withCall(terminal, place, (call) =>
    call('listEvidence', { search, limit: 20 }),
  )
  if (json) return sayJson(terminal, answer)
  if (answer.total === 0)
    return say(terminal, search ? 'Nothing found.' : 'Nothing logged yet: fairwind log "…"')
  say(terminal, columns(answer.entries.map(({ day, scope, text }) => [day, scope ?? '', text])))
  if (answer.total > answer.entries.length)
    say(terminal, `… and ${answer.total - answer.entries.length} earlier ones.`)
}
