import type { Command } from 'commander'
import type { Priority } from '../../domain/sweetSpot/priority.ts'
import type { Output } from '../../operations/index.ts'
import { type Place, readInput, say, sayJson, type Terminal, withCall } from '../terminal.ts'
import { bar, columns, number, percent, share } from '../words.ts'

interface WantOptions extends Place {
  enthusiasm?: number
  flexibility?: number
  hours?: number
  belief?: Priority
  forget?: boolean
  json?: boolean
}

/** `fairwind want …`: what you want to work on or grow in. */
export function wantCommands(program: Command, terminal: Terminal): void {
  const want = program.command('want').description('what you want to work on or grow in')
  described(want.command('add <topic>'))
    .description('want a topic; “-” reads topics from standard input, one a line')
    .action((topic: string, _, command: Command) =>
      add(terminal, topic, command.optsWithGlobals<WantOptions>()),
    )
  described(want.command('change <topic>'))
    .description('change a want')
    .action(async (topic: string, _, command: Command) => {
      const { enthusiasm, flexibility, hours, belief, ...place } =
        command.optsWithGlobals<WantOptions>()
      const input = { want: topic, enthusiasm, flexibility, hours, belief }
      const changed = await withCall(terminal, place, (call) => call('changeWant', input))
      say(terminal, `Changed ${changed.topic}: ${stated(changed)}.`)
    })
  want
    .command('remove <topic>')
    .description('give up a want; its history stays')
    .option('--forget', 'remove its history too')
    .action(async (topic: string, _, command: Command) => {
      const { forget = false, ...place } = command.optsWithGlobals<WantOptions>()
      await withCall(terminal, place, (call) => call('removeWant', { want: topic, forget }))
      say(terminal, `${forget ? 'Forgot' : 'Gave up'} ${topic}.`)
    })
  want
    .command('list', { isDefault: true })
    .description('list what you want')
    .option('--json', 'as JSON')
    .action(async (_, command: Command) => list(terminal, command.optsWithGlobals<WantOptions>()))
}

function described(command: Command): Command {
  return command
    .option('-e, --enthusiasm <share>', 'how much you want it, 0–1 or 0–100%', share)
    .option(
      '-f, --flexibility <share>',
      'how near another topic may be, 0–1: 0 is only this',
      share,
    )
    .option('--hours <hours>', 'hours a week you grant it', number)
    .option('--belief <priority>', 'how much you believe it is needed: none … critical')
}

async function add(terminal: Terminal, named: string, options: WantOptions): Promise<void> {
  const { enthusiasm, flexibility, hours, belief, ...place } = options
  const topics = named === '-' ? linesOf(await readInput(terminal)) : [named]
  await withCall(terminal, place, async (call) => {
    for (const topic of topics) {
      const want = await call('addWant', { topic, enthusiasm, flexibility, hours, belief })
      say(terminal, `You want ${want.topic}: ${stated(want)}.`)
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
    say(terminal, 'You have not named any wants. Begin with “fairwind want add <topic>”.')
  else say(terminal, columns([heading, ...wants.map(row)]))
}

const heading = [
  'want',
  'enthusiasm',
  '',
  'flexibility',
  'hours a week',
  'you believe it is needed',
]

function row(want: Output<'listWants'>['wants'][number]): string[] {
  const { topic, enthusiasm, flexibility, hours, belief } = want
  const shares = [bar(enthusiasm), percent(enthusiasm), percent(flexibility)]
  return [topic, ...shares, String(hours ?? ''), belief ?? '']
}
