import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { fail } from '../domain/base/errors.ts'
import { sentenceToDelete } from '../domain/people/ownRecord.ts'
import { promptsOf } from './prompts.ts'
import { type Place, say, type Terminal, withCall } from './terminal.ts'

/** `fairwind export --all` and `fairwind delete-everything`: the whole record at once. */
export function archiveCommands(program: Command, terminal: Terminal): void {
  program
    .command('delete-everything')
    .description('delete everything you wrote (export it first with “fairwind export --all”)')
    .option('--confirm <sentence>', `“${sentenceToDelete}”, when nobody is there to ask`)
    .action(async (_, command: Command) => {
      const { confirm, ...place } = command.optsWithGlobals<Place & { confirm?: string }>()
      const confirmation = confirm ?? (await typed(terminal))
      await withCall(terminal, place, (call) => call('removeEverything', { confirmation }))
      say(terminal, 'Everything you wrote was deleted.')
    })
}

async function typed(terminal: Terminal): Promise<string> {
  const prompts = promptsOf(terminal)
  if (!prompts)
    fail('invalid', `Can’t ask without a terminal. Confirm with --confirm "${sentenceToDelete}".`)
  const message = `This can’t be undone. To keep a copy, run “fairwind export --all” first. To confirm, type “${sentenceToDelete}”.`
  return (await prompts.text(message)) ?? ''
}

/** Writes the archive to a file, or to standard output. */
export async function exportAll(
  terminal: Terminal,
  place: Place,
  file: string | undefined,
): Promise<void> {
  const archive = await withCall(terminal, place, (call) => call('exportFile', { kind: 'all' }))
  if (file === undefined) return void terminal.output.write(archive.text)
  await writeFile(file, archive.text, { mode: 0o600 })
  say(terminal, `Exported everything to ${file}.`)
}
