import type { Command } from 'commander'
import { ringInWords } from '../../domain/ladders/titleWords.ts'
import type { Output } from '../../operations/index.ts'
import { type Place, say, sayJson, type Terminal, withCall } from '../terminal.ts'
import { columns, counted, day, dayInWords } from '../words.ts'

type Shown = Output<'showScope'>

/** `fairwind scope`: who benefits from the work, as the log shows it. */
export function scopeCommand(program: Command, terminal: Terminal): void {
  program
    .command('scope')
    .description('show the scope your log shows: who benefits from your work, and since when')
    .option('--on <day>', 'as of an earlier date, YYYY-MM-DD (default: today)', day)
    .option('--json', 'print JSON')
    .action(async (_, command: Command) => {
      const { json, on, ...place } = command.optsWithGlobals<
        Place & { json?: boolean; on?: string }
      >()
      const shown = await withCall(terminal, place, (call) =>
        call('showScope', on === undefined ? {} : { on }),
      )
      if (json) sayJson(terminal, shown)
      else say(terminal, inWords(shown))
    })
}

function inWords(shown: Shown): string {
  const { standings, entries, rule } = shown
  const rows = standings
    .filter((each) => each.entries > 0)
    .map((each) => [
      `  ${each.ring}`,
      counted(each.entries, 'entry', 'entries'),
      each.since ? `since ${dayInWords(each.since)}` : '',
    ])
  return [
    headline(shown),
    ...(rows.length > 0 ? ['', columns(rows)] : []),
    ...(entries.unsaid > 0 ? ['', unscoped(entries.unsaid)] : []),
    '',
    `A scope holds when ${rule.months} of the last ${rule.window} months have an entry at it or wider.`,
  ].join('\n')
}

function headline({ acting, last }: Shown): string {
  if (acting) return `You work at ${ringInWords[acting]}.`
  const before = last ? ` Last: ${ringInWords[last.ring]}, until ${dayInWords(last.until)}.` : ''
  return `Your log has too few entries to tell your scope.${before}`
}

function unscoped(count: number): string {
  const has = count === 1 ? '1 entry has' : `${count} entries have`
  return `${has} no scope yet. To add who benefited, run: fairwind log edit <ID> --scope team`
}
