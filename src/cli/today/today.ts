import type { Command } from 'commander'
import type { Output } from '../../operations/index.ts'
import { entryLines } from '../log/listEntries.ts'
import { shortIds } from '../naming.ts'
import { type Place, say, sayJson, type Terminal, withCall } from '../terminal.ts'
import { counted, dayInWords } from '../words.ts'

type Today = Output<'showToday'>
type Worth = Today['worth'][number]

/** `fairwind today`: what is worth doing today, why, and the command for it. */
export function todayCommand(program: Command, terminal: Terminal): void {
  program
    .command('today')
    .description('show what is worth doing today, and your latest entries')
    .option('--json', 'print JSON')
    .action(async (_, command: Command) => {
      const { json, ...place } = command.optsWithGlobals<Place & { json?: boolean }>()
      const today = await withCall(terminal, place, (call) => call('showToday', {}))
      if (json) sayJson(terminal, today)
      else say(terminal, inWords(today))
    })
}

function inWords({ today, worth, lately, goals }: Today): string {
  const short = shortIds(worth.flatMap(({ about }) => about ?? []))
  const lines = worth.flatMap((each, index) => [
    `${index + 1}. ${each.title}${each.minutes === null ? '' : ` (${each.minutes} min)`}`,
    `   ${each.reason}`,
    `   ${commandFor(each, short)}`,
  ])
  return [
    dayInWords(today),
    '',
    ...(lines.length > 0 ? lines : ['Nothing due today.']),
    '',
    `${counted(goals.active, 'active goal')}, ${counted(goals.reviewsDue, 'review')} due.`,
    ...(lately.length > 0 ? ['', 'Latest entries', entryLines(lately)] : []),
  ].join('\n')
}

function commandFor({ what, about }: Worth, short: (id: string) => string): string {
  const goal = about === null ? '' : short(about)
  return {
    review: `fairwind goal review ${goal}`,
    due: `fairwind goal show ${goal}`,
    plan: `fairwind goal show ${goal}`,
    log: 'fairwind log "what you did"',
    proposals: 'fairwind collect review',
    scope: 'fairwind log edit <ID> --scope team',
    reflect: 'fairwind reflect',
  }[what]
}
