import type { Command } from 'commander'
import type { Day } from '../../domain/base/day.ts'
import { fail } from '../../domain/base/errors.ts'
import type { Priority } from '../../domain/sweetSpot/priority.ts'
import type { Call, Output } from '../../operations/index.ts'
import { given, type Place, say, sayJson, type Terminal, withCall } from '../terminal.ts'
import { columns } from '../words.ts'

interface NeedOptions extends Place {
  priority?: Priority
  why?: string
  team?: string
  owner?: string
  starts?: Day
  ends?: Day
  json?: boolean
}

/** `fairwind need …`: what the organisation needs. */
export function needCommands(program: Command, terminal: Terminal): void {
  const need = program.command('need').description('list and manage what the organisation needs')
  need
    .command('add <topic>')
    .description('add a need')
    .option('-p, --priority <priority>', 'none, low, medium, high or critical')
    .option('--why <text>', 'why it is needed (use - to read standard input)')
    .option('--team <name>', 'the team that needs it; the whole organisation when left out')
    .option('--owner <name>', 'owner of the need')
    .option('--starts <day>', 'start date, YYYY-MM-DD')
    .option('--ends <day>', 'end date, YYYY-MM-DD')
    .action(async (topic: string, _, command: Command) => {
      const {
        priority,
        why = '',
        team,
        owner,
        starts,
        ends,
        ...place
      } = command.optsWithGlobals<NeedOptions>()
      const input = { topic, priority, why: await given(terminal, why), team, owner, starts, ends }
      const added = await withCall(terminal, place, (call) => call('addNeed', input))
      say(terminal, `Added need: ${added.topic}, priority ${added.priority}.`)
    })
  need
    .command('rm <topic>')
    .alias('remove')
    .description('remove a need; its history is kept')
    .action(async (topic: string, _, command: Command) => {
      const place = command.optsWithGlobals<NeedOptions>()
      await withCall(terminal, place, (call) => withdraw(call, topic))
      say(terminal, `Removed need: ${topic}.`)
    })
  need
    .command('list', { isDefault: true })
    .description('list current and planned needs')
    .option('--json', 'print JSON')
    .action(async (_, command: Command) => list(terminal, command.optsWithGlobals<NeedOptions>()))
}

async function withdraw(call: Call, topic: string): Promise<void> {
  const { needs } = await call('listNeeds', { limit: 1000 })
  const meant = needs.filter((need) => need.topic === topic || need.id === topic)
  if (meant.length === 0)
    fail('not_found', `No need named “${topic}”. To see all needs, run \`fairwind need list\`.`)
  if (meant.length > 1)
    fail(
      'invalid',
      `“${topic}” is needed in several periods. Use the ID from \`fairwind need list --json\` instead.`,
    )
  await call('removeNeed', { id: meant[0]!.id })
}

async function list(terminal: Terminal, { json, ...place }: NeedOptions): Promise<void> {
  const { needs } = await withCall(terminal, place, (call) => call('listNeeds', { limit: 1000 }))
  if (json) sayJson(terminal, needs)
  else if (needs.length === 0)
    say(
      terminal,
      'No needs yet. To add one, run `fairwind need add <topic>`, or import a company.yaml file.',
    )
  else
    say(terminal, columns([['need', 'priority', 'from', 'to', 'team', 'owner'], ...needs.map(row)]))
}

function row(need: Output<'listNeeds'>['needs'][number]): string[] {
  return [need.topic, need.priority, need.starts ?? '', need.ends ?? '', need.team, need.owner]
}
