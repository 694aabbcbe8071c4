import type { Command } from 'commander'
import { fail } from '../../domain/base/errors.ts'
import { given, type Terminal } from '../terminal.ts'
import { commandMeant, namesBelow } from '../unknownCommands.ts'
import { addEntry } from './addEntry.ts'
import { changeCommands } from './changeEntry.ts'
import { entryOptions, type LogOptions, limitOption } from './entryOptions.ts'
import { example, listEntries } from './listEntries.ts'

/** `fairwind log`: one line about what one did, and what can be done with the lines there are. */
export function logCommands(program: Command, terminal: Terminal): void {
  const log = limitOption(entryOptions(program.command('log [words...]')))
    .description('add an entry to your log; without text, list recent entries')
    .option('--search <words>', 'search your log instead of adding an entry')
    .addHelpText('after', quoting)
  entryOptions(log.command('add [words...]'))
    .description('add an entry, whatever its first word is (- reads it from standard input)')
    .action(async (words: string[], _, command: Command) => add(terminal, words, command))
  limitOption(log.command('list'))
    .description('list recent entries with their IDs')
    .option('--json', 'print JSON')
    .action(async (_, command: Command) => listEntries(terminal, optionsOf(command)))
  changeCommands(log, terminal)
  log.action(async (words: string[], _, command: Command) => {
    if (words.length === 0) return listEntries(terminal, optionsOf(command))
    refuseCommandLike(log, words)
    await add(terminal, words, command)
  })
}

const quoting = `
Without --day, the date is read from the text; if it states none, it is today.
To log words that begin with the name of a command, use \`fairwind log add\`:
  fairwind log add remove the old queue`

async function add(terminal: Terminal, words: string[], command: Command): Promise<void> {
  const typed = words.length === 0 ? '-' : words.join(' ')
  const text = await given(terminal, typed)
  if (text.trim() === '') fail('invalid', `No text given. ${example}`)
  await addEntry(terminal, text, optionsOf(command))
}

function optionsOf(command: Command): LogOptions {
  return command.optsWithGlobals<LogOptions>()
}

/**
 * Words that may be a mistyped command are never logged: “log remov 1” is none of what anybody did.
 * Text in quotation marks reaches us as one word with spaces in it, and so is always logged.
 */
function refuseCommandLike(log: Command, words: readonly string[]): void {
  const [first = ''] = words
  const near = commandMeant(first, namesBelow(log))
  const isWord = /^[a-z][a-z-]*$/.test(first)
  if (!isWord && (near === undefined || /\s/.test(first))) return
  const text = words.join(' ')
  const hint = near ? ` Did you mean \`fairwind log ${near}\`?` : ''
  log.error(
    `“${first}” is not a log command.${hint}\n` +
      `To log these words, run: fairwind log add "${text.replaceAll('"', '\\"')}"`,
  )
}
