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
  parse?: boolean
  search?: string
  json?: boolean
}

/** `fairwind log`: one line about what one did, or the latest ones. */
export function logCommands(program: Command, terminal: Terminal): void {
  const several = (value: string, before: string[] = []) => [...before, value]
  program
    .command('log [words...]')
    .description(
      'add an entry to your log (use - to read standard input); without text, list recent entries',
    )
    .option(
      '-d, --day <day>',
      'date it happened, YYYY-MM-DD (default: the one in the text, or today)',
    )
    .option(
      '-s, --scope <scope>',
      'who benefited: self, teammates, team, several teams, organisation, company or industry',
    )
    .option('-t, --topic <topic>', 'topic it was about (repeatable)', several)
    .option('-w, --with <name>', 'person it helped (repeatable)', several)
    .option('--seen-by <name>', 'person who witnessed it (repeatable)', several)
    .option('-l, --link <address>', 'link to add (repeatable)', several)
    .option('--details <text>', 'details in Markdown (use - to read standard input)')
    .option('--confidential', 'leave it out of documents for readers outside the company')
    .option('--neutral <words>', 'neutral wording to use outside the company')
    .option('-a, --accept', 'apply the suggestions without asking')
    .option('--no-parse', 'add the text as it is: no date is read from it, nothing is suggested')
    .option('--search <words>', 'search your log instead of adding an entry')
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
      .keep({ ...entry, writtenOn: todayIn(terminal) })
    say(
      terminal,
      `${error.message}\nSaved on this machine. It will be added when Fairwind is reachable (${waiting} queued).`,
    )
  }
}

async function entryOf(terminal: Terminal, text: string, options: LogOptions): Promise<Entry> {
  const { day, scope, topic, seenBy, link, details, confidential, neutral, parse } = options
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
    parse: parse === false ? false : undefined,
  }
  const kept = Object.entries(said).filter(([, value]) => value !== undefined)
  return { text, ...Object.fromEntries(kept) }
}

async function logWith(terminal: Terminal, call: Call, entry: Entry, options: LogOptions) {
  const suggested =
    options.parse === false
      ? nothing
      : suggestionsIn(await call('suggestEvidence', { text: entry.text }), entry)
  const taken = (await isTaken(terminal, suggested, options)) ? suggested.fields : {}
  const logged = await call('addEvidence', { ...entry, ...taken })
  if (options.json) return sayJson(terminal, logged)
  say(terminal, `Added for ${logged.day}.${wordsOn(logged)}`)
  if (suggested.lines.length > 0 && taken !== suggested.fields)
    say(
      terminal,
      `Suggestions not applied (add --accept to apply them):\n${suggested.lines.join('\n')}`,
    )
}

const nothing: ReturnType<typeof suggestionsIn> = { fields: {}, lines: [] }

/** Where the day comes from, when the words say something about it. */
function wordsOn({ day, stated }: Output<'addEvidence'>): string {
  if (!stated) return ''
  if (stated.kind !== 'read')
    return ` Couldn’t read “${stated.words}” as a date. If ${day} is wrong, add it again with --day.`
  const check = stated.unsure ? ' Check the date.' : ''
  return ` Date read from “${stated.words}”.${check}`
}

/** What is suggested where the person said nothing themselves. */
function suggestionsIn(suggested: Output<'suggestEvidence'>, entry: Entry) {
  const { topics, need, goal, people, scope } = suggested
  const offers: [keyof Entry, unknown, string][] = [
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
  const answer = await confirm({ message: `Suggestions:\n${lines.join('\n')}\nApply them?` })
  return !isCancel(answer) && answer
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

async function list(terminal: Terminal, { search = '', json, ...place }: LogOptions) {
  const answer = await withCall(terminal, place, (call) =>
    call('listEvidence', { search, limit: 20 }),
  )
  if (json) return sayJson(terminal, answer)
  if (answer.total === 0)
    return say(
      terminal,
      search
        ? `No entries match “${search}”.`
        : 'Your log is empty. To add an entry, run: fairwind log "what you did"',
    )
  say(terminal, columns(answer.entries.map(({ day, scope, text }) => [day, scope ?? '', text])))
  if (answer.total > answer.entries.length)
    say(terminal, `… and ${answer.total - answer.entries.length} older entries.`)
}
