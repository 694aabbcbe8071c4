import type { Command } from 'commander'
import { fail } from '../../domain/base/errors.ts'
import type { Priority } from '../../domain/sweetSpot/priority.ts'
import type { Call, Output } from '../../operations/index.ts'
import { type Place, readInput, say, sayJson, type Terminal, withCall } from '../terminal.ts'
import { bar, columns, number, percent, share } from '../words.ts'
import { type OwnTopic, withTopic } from './ownTopic.ts'

interface WantOptions extends Place, OwnTopic {
  enthusiasm?: number
  flexibility?: number
  hours?: number
  belief?: Priority
  forget?: boolean
  json?: boolean
}

/** `fairwind want …`: what you want to work on or grow in. */
export function wantCommands(program: Command, terminal: Terminal): void {
  const want = program
    .command('want')
    .description('list and manage what you want to work on or grow in')
  described(want.command('add <topic>'))
    .description('add a want (use - to read one topic per line from standard input)')
    .option('--new', 'add the topic as your own, if no topic has that name')
    .option('--under <topic>', 'parent of the new topic')
    .action((topic: string, _, command: Command) =>
      add(terminal, topic, command.optsWithGlobals<WantOptions>()),
    )
  described(want.command('edit <topic>'))
    .alias('change')
    .description('change a want')
    .action(async (topic: string, _, command: Command) => {
      const { enthusiasm, flexibility, hours, belief, ...place } =
        command.optsWithGlobals<WantOptions>()
      const input = { enthusiasm, flexibility, hours, belief }
      const changed = await withCall(terminal, place, async (call) =>
        call('changeWant', { want: await wantNamed(call, topic), ...input }),
      )
      say(terminal, `Updated ${changed.topic}: ${stated(changed)}.`)
    })
  want
    .command('rm <topic>')
    .alias('remove')
    .description('remove a want; its history is kept')
    .option('--forget', 'also delete its history')
    .action(async (topic: string, _, command: Command) => {
      const { forget = false, ...place } = command.optsWithGlobals<WantOptions>()
      const { removed } = await withCall(terminal, place, async (call) =>
        call('removeWant', { want: await wantNamed(call, topic), forget }),
      )
      say(terminal, `${forget ? 'Deleted' : 'Removed'} ${removed}.`)
    })
  want
    .command('list', { isDefault: true })
    .description('list your wants')
    .option('--json', 'print JSON')
    .action(async (_, command: Command) => list(terminal, command.optsWithGlobals<WantOptions>()))
}

/** The ID of the want that is meant; topics nobody wants are not offered in its place. */
async function wantNamed(call: Call, typed: string): Promise<string> {
  const { wants } = await call('listWants', {})
  const { topics } = await call('listTopics', {})
  const nameOf = new Map<string, string>(topics.map(({ id, name }) => [id, name]))
  const small = typed.trim().toLowerCase()
  const found = wants.find(({ id, topic }) =>
    [id, topic, nameOf.get(topic)?.toLowerCase()].some((name) => name === small),
  )
  return (
    found?.id ??
    fail('not_found', `No want named “${typed}”. To see all wants, run \`fairwind want list\`.`)
  )
}

function described(command: Command): Command {
  return command
    .option('-e, --enthusiasm <share>', 'how much you want it, 0–1 or 0–100%', share)
    .option(
      '-f, --flexibility <share>',
      'how far from this topic still counts, 0–1 or 0–100% (0 is exact match)',
      share,
    )
    .option('--hours <hours>', 'hours per week for it', number)
    .option(
      '--belief <priority>',
      'how much you think it is needed: none, low, medium, high or critical',
    )
}

async function add(terminal: Terminal, named: string, options: WantOptions): Promise<void> {
  const { enthusiasm, flexibility, hours, belief, ...place } = options
  const fields = { enthusiasm, flexibility, hours, belief }
  const topics = named === '-' ? linesOf(await readInput(terminal)) : [named]
  await withCall(terminal, place, async (call) => {
    for (const topic of topics) {
      const want = await withTopic(terminal, call, topic, options, (named) =>
        call('addWant', { topic: named, ...fields }),
      )
      say(terminal, `Added ${want.topic}: ${stated(want)}.`)
    }
  })
}

function linesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim() || [])
}

function stated({ enthusiasm, flexibility }: { enthusiasm: number; flexibility: number }): string {
  return `enthusiasm ${percent(enthusiasm)}, flexibility ${percent(flexibility)}`
}

async function list(terminal: Terminal, { json, ...place }: WantOptions): Promise<void> {
  const { wants } = await withCall(terminal, place, (call) => call('listWants', {}))
  if (json) sayJson(terminal, wants)
  else if (wants.length === 0)
    say(terminal, 'You have no wants yet. To add one, run `fairwind want add <topic>`.')
  else say(terminal, columns([heading, ...wants.map(row)]))
}

const heading = [
  'want',
  'enthusiasm',
  '',
  'flexibility',
  'hours per week',
  'your assumption of need',
]

function row(want: Output<'listWants'>['wants'][number]): string[] {
  const { topic, enthusiasm, flexibility, hours, belief } = want
  const shares = [bar(enthusiasm), percent(enthusiasm), percent(flexibility)]
  return [topic, ...shares, String(hours ?? ''), belief ?? '']
}
