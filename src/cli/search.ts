import type { Command } from 'commander'
import { fail } from '../domain/base/errors.ts'
import type { Output } from '../operations/index.ts'
import { endWithOne } from './ending.ts'
import { shortIds } from './naming.ts'
import { type Place, say, sayJson, type Terminal, withCall } from './terminal.ts'
import { columns } from './words.ts'

type Found = Output<'search'>['found']

/** What each kind is called to a person. */
const names: Record<Found[number]['kind'], string> = {
  ...{ entry: 'entry', goal: 'goal', want: 'want', topic: 'topic', ladder: 'ladder' },
  ...{ packet: 'document', reflection: 'answer' },
}

/** `fairwind search`: everything one wrote, at once. */
export function searchCommand(program: Command, terminal: Terminal): void {
  program
    .command('search <words...>')
    .description('search your log, goals, wants, documents, answers, topics and ladders')
    .option('--json', 'print JSON')
    .action(async (words: string[], _, command: Command) => {
      const { json, ...place } = command.optsWithGlobals<Place & { json?: boolean }>()
      const text = words.join(' ').trim()
      if (text === '') fail('invalid', 'Add what to search for, such as `fairwind search retry`.')
      const { found } = await withCall(terminal, place, (call) =>
        call('search', { text, limit: 20 }),
      )
      if (json) sayJson(terminal, found)
      else say(terminal, found.length === 0 ? `Nothing matches “${text}”.` : lines(found))
      if (found.length === 0) endWithOne()
    })
}

function lines(found: Found): string {
  const short = shortIds(found.flatMap(({ hits }) => hits.map(({ id }) => id)))
  const isNamed = (kind: string) => kind === 'topic' || kind === 'want'
  const rows = found.flatMap(({ kind, hits }) =>
    hits.map(({ id, title, day }) => [
      names[kind],
      isNamed(kind) ? id : short(id),
      day ?? '',
      title,
    ]),
  )
  return columns(rows)
}
