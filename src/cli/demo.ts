import type { Command } from 'commander'
import { protagonist } from '../domain/people/demo.ts'
import { type Place, say, type Terminal, withCall } from './terminal.ts'

/** `fairwind demo …`: the made-up company Northlight. */
export function demoCommands(program: Command, terminal: Terminal): void {
  const demo = program.command('demo').description('add or remove the demo company, Northlight')
  demo
    .command('add')
    .description('add the demo company, or reset it to today; it is kept apart from your data')
    .action(async (_, command: Command) => {
      const { timeZone } = terminal
      await withCall(terminal, placeOf(command), (__, { demo }) => demo.add({ timeZone }))
      say(
        terminal,
        `Added the demo company Northlight. To explore it, run \`fairwind sweet-spot --as ${protagonist}\`.`,
      )
    })
  demo
    .command('remove')
    .description('delete the demo company and all its data')
    .action(async (_, command: Command) => {
      await withCall(terminal, placeOf(command), (__, installation) => installation.demo.remove())
      say(terminal, 'Removed the demo company.')
    })
}

/** Setting up the demo is never done as one of its people. */
function placeOf(command: Command): Place {
  const { as: _, ...place } = command.optsWithGlobals<Place>()
  return place
}
