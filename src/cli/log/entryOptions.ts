import { type Command, Option } from 'commander'
import type { Input } from '../../operations/index.ts'
import { given, type Place, type Terminal } from '../terminal.ts'
import { day, number } from '../words.ts'

type Entry = Input<'addEvidence'>

/** What is said of an entry besides its text. */
export interface LogOptions extends Place {
  day?: Entry['day']
  scope?: Entry['scope']
  topic?: string[]
  with?: string[]
  witnessedBy?: string[]
  seenBy?: string[]
  link?: string[]
  details?: string
  confidential?: boolean
  neutral?: string
  yes?: boolean
  accept?: boolean
  parse?: boolean
  search?: string
  limit?: number
  json?: boolean
}

export function entryOptions(command: Command): Command {
  return factOptions(command)
    .option('-y, --yes', 'apply the suggestions without asking')
    .addOption(new Option('-a, --accept').hideHelp())
    .option('--no-parse', 'add the text as it is: no date is read from it, nothing is suggested')
    .option('--json', 'print JSON')
}

/** How many entries a list shows. */
export function limitOption(command: Command): Command {
  return command.option('-n, --limit <count>', 'how many to list (default: 20)', number)
}

/** The options that fill a field of an entry. */
export function factOptions(command: Command): Command {
  const several = (value: string, before: string[] = []) => [...before, value]
  return command
    .option('-d, --day <day>', 'date it happened, YYYY-MM-DD', day)
    .option(
      '-s, --scope <scope>',
      'who benefited: self, teammates, team, several teams, organisation, company or industry',
    )
    .option('-t, --topic <topic>', 'topic it was about (repeatable)', several)
    .option('-w, --with <name>', 'person it helped (repeatable)', several)
    .option('--witnessed-by <name>', 'person who witnessed it (repeatable)', several)
    .addOption(new Option('--seen-by <name>').argParser(several).hideHelp())
    .option('-l, --link <address>', 'link to add (repeatable)', several)
    .option('--details <text>', 'details in Markdown (use - to read standard input)')
    .option('--confidential', 'leave it out of documents for readers outside the company')
    .option('--neutral <words>', 'neutral wording to use outside the company')
}

/** The fields that were given. */
export async function factsOf(terminal: Terminal, options: LogOptions) {
  const { day, scope, topic, seenBy, witnessedBy, link, details, confidential, neutral } = options
  const said = {
    day,
    scope,
    topics: topic,
    people: options.with,
    seenBy: witnessedBy ?? seenBy,
    links: link?.map((url) => ({ url })),
    details: details === undefined ? undefined : await given(terminal, details),
    confidential,
    neutral,
  }
  const kept = Object.entries(said).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept) as Partial<Omit<Entry, 'text'>>
}
