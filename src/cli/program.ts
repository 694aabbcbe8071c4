import tab from '@bomb.sh/tab/commander'
import { Command, CommanderError } from 'commander'
import { AppError } from '../domain/base/errors.ts'
import { printable } from '../domain/base/text.ts'
import { protagonist } from '../domain/people/demo.ts'
import type { OperationName } from '../operations/index.ts'
import { archiveCommands } from './archive.ts'
import { backupCommands } from './backup.ts'
import { demoCommands } from './demo.ts'
import { fileCommands } from './files.ts'
import { found, goalCommands } from './goals.ts'
import { ladderCommands } from './ladders/ladders.ts'
import { readinessCommands } from './ladders/readiness.ts'
import { collectCommands } from './log/collect.ts'
import { logCommands } from './log/log.ts'
import { packetCommands } from './packets.ts'
import { needCommands } from './sweetSpot/needs.ts'
import { sweetSpotCommand } from './sweetSpot/sweetSpot.ts'
import { wantCommands } from './sweetSpot/wants.ts'
import { given, type Place, sayJson, type Terminal, withCall } from './terminal.ts'
import { topicCommands } from './topics.ts'

/** How a command ended: done, refused with a sentence or with findings, or used wrongly. */
export type ExitCode = 0 | 1 | 2

/** Runs one command line. Never throws for what the person can act on. */
export async function run(terminal: Terminal, words: readonly string[]): Promise<ExitCode> {
  try {
    await program(terminal).parseAsync([...words], { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError && error.code === found) return 1
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof AppError)) throw error
    terminal.error.write(`${printable(error.message)}\n`)
    return 1
  }
}

/** The `fairwind` command and all below it. */
export function program(terminal: Terminal): Command {
  const fairwind = new Command('fairwind')
    .description('Find where what you want and what your company needs overlap.')
    .version(terminal.version)
    .option('--data-dir <folder>', 'where the data lies')
    .option('--as <handle>', `use the record of a demo person, such as ${protagonist}`)
    .showSuggestionAfterError()
    .showHelpAfterError('Add --help to see what there is.')
    .configureOutput({
      writeOut: (text) => terminal.output.write(text),
      writeErr: (text) => terminal.error.write(text),
    })
    .exitOverride()
    .addHelpText('after', '\nExit codes: 0 done, 1 refused (the reason is printed), 2 wrong usage.')
  serveCommand(fairwind, terminal)
  sweetSpotCommand(fairwind, terminal)
  wantCommands(fairwind, terminal)
  needCommands(fairwind, terminal)
  topicCommands(fairwind, terminal)
  logCommands(fairwind, terminal)
  goalCommands(fairwind, terminal)
  collectCommands(fairwind, terminal)
  ladderCommands(fairwind, terminal)
  readinessCommands(fairwind, terminal)
  packetCommands(fairwind, terminal)
  fileCommands(fairwind, terminal)
  archiveCommands(fairwind, terminal)
  demoCommands(fairwind, terminal)
  backupCommands(fairwind, terminal)
  callCommand(fairwind, terminal)
  mcpCommand(fairwind, terminal)
  inherit(fairwind)
  tab(fairwind)
  return fairwind
}

function serveCommand(fairwind: Command, terminal: Terminal): void {
  fairwind
    .command('serve')
    .description('serve the pages and the API on this machine (what “npm start” does)')
    .option('--port <port>', 'the port; PORT in the environment does the same')
    .option('--demo', 'begin in the demo company')
    .action(async (_, command: Command) => {
      const { demo = false, ...rest } = command.optsWithGlobals<
        Place & { port?: string; demo?: boolean }
      >()
      await terminal.serve({ ...rest, demo })
    })
}

function mcpCommand(fairwind: Command, terminal: Terminal): void {
  fairwind
    .command('mcp')
    .description('serve an assistant over standard input and output (Model Context Protocol)')
    .action(async (_, command: Command) =>
      withCall(terminal, command.optsWithGlobals<Place>(), (call) => terminal.mcp(call)),
    )
}

function callCommand(fairwind: Command, terminal: Terminal): void {
  fairwind
    .command('call <operation> [input]')
    .description(
      'any operation by name with JSON, for scripts (“-” reads the JSON from standard input)',
    )
    .action(async (operation: string, input: string | undefined, _, command: Command) => {
      const text = await given(terminal, input ?? '{}')
      const place = command.optsWithGlobals<Place>()
      const answer = await withCall(terminal, place, (call) =>
        call(operation as OperationName, parsed(text) as never),
      )
      sayJson(terminal, answer)
    })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('invalid', 'The input is not JSON.')
  }
}

/** Commands below inherit what is set at the top only if they are told to. */
function inherit(command: Command): void {
  for (const below of command.commands) {
    below.copyInheritedSettings(command)
    inherit(below)
  }
}
