import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type Place, say, type Terminal } from './terminal.ts'

/** `fairwind backup`, `restore` and `move`: the whole record, of everybody who is in it. */
export function backupCommands(program: Command, terminal: Terminal): void {
  program
    .command('backup [file]')
    .description('back everything up, while people go on working; never over another file')
    .option('--daily', 'make today’s backup unless there is one, and keep the last seven')
    .action(async (file: string | undefined, { daily }: { daily?: boolean }, command: Command) => {
      if (daily) return terminal.backUpToday(placeOf(command))
      const written = await terminal.backUp(placeOf(command), file && resolve(file))
      say(terminal, `Backed up to ${written}.`)
    })
  program
    .command('restore <file>')
    .description('restore a backup into an empty place, and check that all of it is there')
    .option('--set-aside', 'first move aside what is in the data folder, such as damaged data')
    .action(
      async (file: string, { setAside = false }: { setAside?: boolean }, command: Command) => {
        const { rows } = await terminal.restore(placeOf(command), resolve(file), setAside)
        say(terminal, `Restored: ${rows} rows, all as they were backed up.`)
      },
    )
  program
    .command('move')
    .description('copy everything from the embedded database to a server, or back')
    .requiredOption('--to <place>', 'address of an empty database, as its owner; or a folder')
    .action(async (_, command: Command) => {
      const { to, ...place } = command.optsWithGlobals<Place & { to: string }>()
      const { rows } = await terminal.move(place, to, progressOn(terminal))
      say(terminal, `Moved: ${rows} rows, all as they were. The old place is left as it is.`)
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
    error.write(`\r${share} % (${done} rows)${done >= all ? '\n' : ''}`)
  }
}
