import type { Call, Output } from '../../operations/index.ts'
import { endWithOne } from '../ending.ts'
import { shortIds } from '../naming.ts'
import { say, sayJson, type Terminal, withCall } from '../terminal.ts'
import { columns, counted } from '../words.ts'
import type { LogOptions } from './entryOptions.ts'

export type Entry = Output<'listEvidence'>['entries'][number]

/** Shows the latest entries, or those that fit a search, each with the ID that names it. */
export async function listEntries(
  terminal: Terminal,
  { search = '', limit = 20, json, ...place }: LogOptions,
): Promise<void> {
  const answer = await withCall(terminal, place, (call) => call('listEvidence', { search, limit }))
  if (json) sayJson(terminal, answer)
  else if (answer.total > 0) say(terminal, entryLines(answer.entries))
  else say(terminal, search ? `No entries match “${search}”.` : emptyLog)
  const older = answer.total - answer.entries.length
  if (older > 0 && !json) say(terminal, `… and ${counted(older, 'older entry', 'older entries')}.`)
  if (answer.total === 0 && search) endWithOne()
}

/** How an entry is added. */
export const example = 'To add an entry, run: fairwind log "what you did"'

const emptyLog = `Your log is empty. ${example}`

export function entryLines(entries: readonly Entry[]): string {
  const short = shortIds(entries.map(({ id }) => id))
  return columns(entries.map(({ id, day, scope, text }) => [short(id), day, scope ?? '', text]))
}

/** As many entries are fetched at once. */
const page = 200

/** All entries, the latest first. */
export async function allEntries(call: Call): Promise<Entry[]> {
  const entries: Entry[] = []
  for (;;) {
    const answer = await call('listEvidence', { limit: page, offset: entries.length })
    entries.push(...answer.entries)
    if (answer.entries.length < page) return entries
  }
}
