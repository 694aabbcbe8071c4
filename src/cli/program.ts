import tab from '@bomb.sh/tab/commander'
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { AppError } from '../domain/base/errors.ts'
import { printable } from '../domain/base/text.ts'
import { protagonist } from '../domain/people/demo.ts'
import type { OperationName } from '../operations/index.ts'
import { archiveCommands } from './archive.ts'
import { backupCommands } from './backup.ts'
import { demoCommands } from './demo.ts'
import { isEndWithOne } from './ending.ts'
import { fileCommands } from './files.ts'
import { goalCommands } from './goals/goals.ts'
import { ladderCommands } from './ladders/ladders.ts'
import { readinessCommands } from './ladders/readiness.ts'
import { collectCommands } from './log/collect.ts'
import { logCommands } from './log/log.ts'
import { packetCommands } from './packets.ts'
import { reflectCommands } from './reflect/reflect.ts'
import { scopeCommand } from './scope/scope.ts'
import { searchCommand } from './search.ts'
import { statusCommand } from './status.ts'
import { needCommands } from './sweetSpot/needs.ts'
import { sweetSpotCommand } from './sweetSpot/sweetSpot.ts'
import { wantCommands } from './sweetSpot/wants.ts'
import { given, type Place, sayJson, type Terminal, withCall } from './terminal.ts'
import { todayCommand } from './today/today.ts'
import { topicCommands } from './topics.ts'
import { refuseUnknown } from './unknownCommands.ts'

/** How a command ended: done; refused, or nothing done; or used wrongly. */
export type ExitCode = 0 | 1 | 2

/** Runs one command line. Never throws for what the person can act on. */
export async function run(terminal: Terminal, words: readonly string[]): Promise<ExitCode> {
  try {
    await program(terminal).parseAsync([...words], { from: 'user' })
    return 0
  } catch (error) {
    if (isEndWithOne(error)) return 1
    // Of an answer to a question: of an option, it has been said.
    if (error instanceof InvalidArgumentError) terminal.error.write(`${error.message}\n`)
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof AppError)) throw error
    terminal.error.write(`${printable(error.message)}\n`)
    return 1
  }
}

/** The `fairwind` command and all below it. */
export function program(terminal: Terminal): Command {
  const fairwind = new Command('fairwind')
    .description('Find the overlap between what you want and what your company needs.')
    .version(terminal.version)
    .option('--data-dir <folder>', 'data directory (default: the platform’s data directory)')
    .option(
      '--as <handle>',
      `run the command as a person in the demo company, such as ${protagonist}`,
    )
    .showSuggestionAfterError()
    .showHelpAfterError('Run with --help to see the available commands and options.')
    .configureOutput({
      writeOut: (text) => terminal.output.write(text),
      writeErr: (text) => terminal.error.write(text),
    })
    .configureHelp({ minWidthToWrap: 20 })
    .exitOverride()
    .addHelpText('after', '\nExit codes: 0 success, 1 failed or nothing found, 2 usage error.')
  todayCommand(fairwind, terminal)
  logCommands(fairwind, terminal)
  goalCommands(fairwind, terminal)
  sweetSpotCommand(fairwind, terminal)
  wantCommands(fairwind, terminal)
  needCommands(fairwind, terminal)
  scopeCommand(fairwind, terminal)
  readinessCommands(fairwind, terminal)
  reflectCommands(fairwind, terminal)
  searchCommand(fairwind, terminal)
  statusCommand(fairwind, terminal)
  collectCommands(fairwind, terminal)
  topicCommands(fairwind, terminal)
  ladderCommands(fairwind, terminal)
  packetCommands(fairwind, terminal)
  fileCommands(fairwind, terminal)
  archiveCommands(fairwind, terminal)
  demoCommands(fairwind, terminal)
  backupCommands(fairwind, terminal)
  serveCommand(fairwind, terminal)
  callCommand(fairwind, terminal)
  mcpCommand(fairwind, terminal)
  inherit(fairwind)
  tab(fairwind)
  fairwind.commands
    .find((each) => each.name() === 'complete')
    ?.description('print shell completions for bash, zsh, fish or powershell')
  return fairwind
}

function serveCommand(fairwind: Command, terminal: Terminal): void {
  fairwind
    .command('serve')
    .description('start the web app and the API on this machine (`npm start` does this)')
    .option('--port <port>', 'port to listen on (overrides PORT)')
    .option('--demo', 'open the demo company')
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
    .description('start an MCP server on standard input and output, for an AI assistant')
    .action(async (_, command: Command) =>
      withCall(terminal, command.optsWithGlobals<Place>(), (call) => terminal.mcp(call)),
    )
}

function callCommand(fairwind: Command, terminal: Terminal): void {
  fairwind
    .command('call <operation> [input]')
    .description(
      'run any API operation by name with JSON input, for scripts (use - to read standard input)',
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
    throw new AppError('invalid', 'The input is not valid JSON.')
  }
}

/** Commands below inherit what is set at the top only if they are told to. */
function inherit(command: Command): void {
  for (const below of command.commands) {
    below.copyInheritedSettings(command)
    inherit(below)
    refuseUnknown(below)
  }
}
