import type { Command } from 'commander'
import { protagonist } from '../domain/people/demo.ts'
import { type Place, say, type Terminal, withCall } from './terminal.ts'

/** `fairwind demo …`: the made-up company Northlight. */
export function demoCommands(program: Command, terminal: Terminal): void {
  const demo = program.command('demo').description('the made-up company Northlight, to look round')
  demo
    .command('add')
    .description('set it up, or up again as of today; it never mixes with your own record')
    .action(async (_, command: Command) => {
      const { timeZone } = terminal
      await withCall(terminal, placeOf(command), (__, { demo }) => demo.add({ timeZone }))
      say(terminal, `Northlight is set up. Look with “fairwind sweet-spot --as ${protagonist}”.`)
    })
  demo
    .command('remove')
    .description('remove it without a trace')
    .action(async (_, command: Command) => {
      await withCall(terminal, placeOf(command), (__, installation) => installation.demo.remove())
      say(terminal, 'Northlight is gone.')
    })
}

/** Setting up the demo is never done as one of its people. */
function placeOf(command: Command): Place {
  const { as: _, ...place } = command.optsWithGlobals<Place>()
  return place
}
