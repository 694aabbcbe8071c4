import type { Command } from 'commander'
import { foldedWords } from '../domain/base/words.ts'
import type { Call } from '../operations/index.ts'
import { endWithOne } from './ending.ts'
import { shortIds } from './naming.ts'
import { type Place, say, sayJson, type Terminal, withCall } from './terminal.ts'
import { columns } from './words.ts'

interface Hit {
  kind: string
  id: string
  text: string
}

/** So many entries of the log are searched out. */
const most = 20

/** `fairwind search`: the log, goals, wants, needs and documents at once. */
export function searchCommand(program: Command, terminal: Terminal): void {
  program
    .command('search <words...>')
    .description('search your log, goals, wants, needs and documents')
    .option('--json', 'print JSON')
    .action(async (words: string[], _, command: Command) => {
      const { json, ...place } = command.optsWithGlobals<Place & { json?: boolean }>()
      const sought = words.join(' ')
      const hits = await withCall(terminal, place, (call) => found(call, sought))
      if (json) sayJson(terminal, hits)
      else if (hits.length === 0) say(terminal, `Nothing matches “${sought}”.`)
      else say(terminal, lines(hits))
      if (hits.length === 0) endWithOne()
    })
}

async function found(call: Call, sought: string): Promise<Hit[]> {
  const { entries } = await call('listEvidence', { search: sought, limit: most })
  const { goals } = await call('listGoals', {})
  const { wants } = await call('listWants', {})
  const { needs } = await call('listNeeds', { limit: 1000 })
  const { packets } = await call('listPackets', {})
  const others: Hit[] = [
    ...goals.map(({ id, text }) => ({ kind: 'goal', id, text })),
    ...wants.map(({ id, topic }) => ({ kind: 'want', id, text: topic })),
    ...needs.map(({ id, topic, why }) => ({
      kind: 'need',
      id,
      text: why ? `${topic}: ${why}` : topic,
    })),
    ...packets.map(({ id, title }) => ({ kind: 'document', id, text: title })),
  ]
  const words = foldedWords(sought)
  return [
    ...entries.map(({ id, day, text }) => ({ kind: 'entry', id, text: `${day}  ${text}` })),
    ...others.filter(({ text }) => words.length > 0 && hasAll(text, words)),
  ]
}

/** Whether each word begins one of the text’s words, as in the search of the log. */
function hasAll(text: string, words: readonly string[]): boolean {
  const own = foldedWords(text)
  return words.every((word) => own.some((each) => each.startsWith(word)))
}

function lines(hits: readonly Hit[]): string {
  const short = shortIds(hits.map(({ id }) => id))
  return columns(hits.map(({ kind, id, text }) => [kind, short(id), text]))
}
