import { resolve } from 'node:path'
import type { Command } from 'commander'
import { pathTyped } from '../collect/paths.ts'
import { type Place, say, type Terminal } from './terminal.ts'

/** `fairwind backup`, `restore` and `move`: the whole record, of everybody who is in it. */
export function backupCommands(program: Command, terminal: Terminal): void {
  program
    .command('backup [file]')
    .description('back up all data while Fairwind keeps running; never overwrites a file')
    .option('--daily', 'make today’s backup unless there is one, and keep the last 7')
    .action(async (file: string | undefined, { daily }: { daily?: boolean }, command: Command) => {
      if (daily) return terminal.backUpToday(placeOf(command))
      const written = await terminal.backUp(placeOf(command), file && resolve(pathTyped(file)))
      say(terminal, `Backup saved to ${written}.`)
    })
  program
    .command('restore <file>')
    .description('restore a backup into an empty data directory or database, and verify it')
    .option('--set-aside', 'first move aside what is in the data directory, such as damaged data')
    .action(
      async (file: string, { setAside = false }: { setAside?: boolean }, command: Command) => {
        const from = resolve(pathTyped(file))
        const { rows } = await terminal.restore(placeOf(command), from, setAside)
        say(terminal, `Restored and verified ${rows} rows.`)
      },
    )
  program
    .command('move')
    .description('copy all data from the embedded database to a PostgreSQL server, or back')
    .requiredOption('--to <place>', 'URL of an empty database (as its owner), or a directory')
    .action(async (_, command: Command) => {
      const { to, ...place } = command.optsWithGlobals<Place & { to: string }>()
      const { rows } = await terminal.move(place, pathTyped(to), progressOn(terminal))
      say(terminal, `Copied and verified ${rows} rows. The original data was not changed.`)
    })
}

function placeOf(command: Command): Place {
  return command.optsWithGlobals<Place>()
}

/** A line that counts up where somebody watches; scripts get none. */
function progressOn({ output, error }: Terminal): (done: number, all: number) => void {
  if (!output.isTTY) return () => {}
  return (done, all) => {
    const share = Math.min(100, Math.round((100 * done) / Math.max(all, done, 1)))
    error.write(`\r${share}% (${done} rows)${done >= all ? '\n' : ''}`)
  }
}
