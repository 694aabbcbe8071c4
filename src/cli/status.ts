import type { Command } from 'commander'
import { type Place, say, sayJson, type Terminal, withCall } from './terminal.ts'
import { columns } from './words.ts'

/** `fairwind status`: which data this is, and how it fares. */
export function statusCommand(program: Command, terminal: Terminal): void {
  program
    .command('status')
    .description('show the version, the data directory, the server, entries and the last backup')
    .option('--json', 'print JSON')
    .action(async (_, command: Command) => {
      const { json, ...place } = command.optsWithGlobals<Place & { json?: boolean }>()
      const { server, data, lastBackup } = await terminal.status(place)
      const { version } = terminal
      const counts = await withCall(terminal, place, async (call) => ({
        entries: (await call('listEvidence', { limit: 1 })).total,
        goals: (await call('listGoals', {})).goals.filter(({ status }) => status === 'active')
          .length,
      }))
      if (json) return sayJson(terminal, { version, data, server, ...counts, lastBackup })
      say(
        terminal,
        columns([
          ['version', version],
          ['data directory', data],
          [
            'server',
            server === null
              ? 'not running (start it with `fairwind serve`)'
              : `running at ${server}`,
          ],
          ['entries', String(counts.entries)],
          ['active goals', String(counts.goals)],
          [
            'last backup',
            lastBackup === null
              ? 'none (make one with `fairwind backup`)'
              : momentInWords(lastBackup),
          ],
        ]),
      )
    })
}

function momentInWords(moment: string): string {
  return `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`
}
