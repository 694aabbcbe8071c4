import type { Command } from 'commander'
import { fail } from '../../domain/base/errors.ts'
import type { Call } from '../../operations/index.ts'
import { agreed } from '../agreed.ts'
import { endWithOne } from '../ending.ts'
import { meant, shortIds } from '../naming.ts'
import { say, sayJson, type Terminal, withCall } from '../terminal.ts'
import { columns, counted, dayInWords } from '../words.ts'
import { factOptions, factsOf, type LogOptions } from './entryOptions.ts'
import { allEntries, type Entry } from './listEntries.ts'

const kind = { one: 'entry', several: 'entries', list: 'fairwind log list' }
const naming = 'ID from `fairwind log list`, or words that only this entry has'

/** `fairwind log show`, `edit`, `rm` and `undo`. */
export function changeCommands(log: Command, terminal: Terminal): void {
  const run =
    (work: (terminal: Terminal, named: string, options: LogOptions) => Promise<void>) =>
    async (named: string, _: unknown, command: Command) =>
      work(terminal, named, command.optsWithGlobals<LogOptions>())
  log
    .command('show')
    .argument('<entry>', naming)
    .description('show an entry with all its fields')
    .option('--json', 'print JSON')
    .action(run(show))
  factOptions(log.command('edit').argument('<entry>', naming).argument('[words...]', 'new text'))
    .alias('change')
    .description('change an entry; what it said before is kept')
    .action(async (named: string, words: string[], _, command: Command) =>
      edit(terminal, named, words, command.optsWithGlobals<LogOptions>()),
    )
  log
    .command('rm')
    .alias('remove')
    .argument('<entry>', naming)
    .description('delete an entry, with its history')
    .option('-y, --yes', 'do not ask')
    .action(run(remove))
  log
    .command('undo [entry]')
    .description(
      'delete the entry you added last; with an entry, undo its last change (deleted entries can’t be restored)',
    )
    .option('-y, --yes', 'do not ask')
    .action(async (named: string | undefined, _, command: Command) => {
      const options = command.optsWithGlobals<LogOptions>()
      await (named === undefined ? undoLast(terminal, options) : restore(terminal, named, options))
    })
}

async function entryNamed(call: Call, named: string): Promise<Entry> {
  return meant(await allEntries(call), named, kind)
}

const short = ({ id }: Pick<Entry, 'id'>) => shortIds([id])(id)

async function show(terminal: Terminal, named: string, { json, ...place }: LogOptions) {
  const shown = await withCall(terminal, place, async (call) =>
    call('showEvidence', { id: (await entryNamed(call, named)).id }),
  )
  if (json) return sayJson(terminal, shown)
  const { text, day, scope, topics, people, seenBy, links, details } = shown.entry
  const rows = [
    ['date', dayInWords(day)],
    ['who benefited', scope ?? ''],
    ['topics', topics.join(', ')],
    ['helped', people.join(', ')],
    ['witnessed by', seenBy.join(', ')],
    ['links', links.map(({ url }) => url).join(' ')],
    ['changed', shown.earlier.length > 0 ? counted(shown.earlier.length, 'time') : ''],
  ].filter(([, value]) => value !== '')
  say(terminal, [text, columns(rows), details].filter((part) => part !== '').join('\n\n'))
}

async function edit(terminal: Terminal, named: string, words: string[], options: LogOptions) {
  const text = words.join(' ')
  const changes = { ...(await factsOf(terminal, options)), ...(text !== '' && { text }) }
  if (Object.keys(changes).length === 0)
    fail('invalid', 'Nothing to change. Add the new text, or an option such as --day or --scope.')
  const changed = await withCall(terminal, options, async (call) => {
    const { id, revision } = await entryNamed(call, named)
    return call('changeEvidence', { ...changes, id, revision })
  })
  say(terminal, `Changed ${short(changed)} (${dayInWords(changed.day)}): ${changed.text}`)
}

async function remove(terminal: Terminal, named: string, options: LogOptions) {
  await withCall(terminal, options, async (call) =>
    removeEntry(terminal, call, await entryNamed(call, named), options),
  )
}

async function removeEntry(terminal: Terminal, call: Call, entry: Entry, options: LogOptions) {
  const asked = `Delete “${entry.text}” (${dayInWords(entry.day)})? This can’t be undone.`
  if (!(await agreed(terminal, asked, options))) {
    say(terminal, 'Nothing was deleted.')
    endWithOne()
  }
  await call('removeEvidence', { ids: [entry.id] })
  say(terminal, `Deleted “${entry.text}” (${dayInWords(entry.day)}). This can’t be undone.`)
}

/** IDs count up with the time at which an entry was added. */
async function undoLast(terminal: Terminal, options: LogOptions) {
  await withCall(terminal, options, async (call) => {
    const [last] = (await allEntries(call)).toSorted((a, b) => (a.id < b.id ? 1 : -1))
    if (!last) return fail('not_found', 'Your log is empty. There is nothing to undo.')
    await removeEntry(terminal, call, last, options)
  })
}

async function restore(terminal: Terminal, named: string, options: LogOptions) {
  const restored = await withCall(terminal, options, async (call) => {
    const entry = await entryNamed(call, named)
    const { earlier } = await call('showEvidence', { id: entry.id })
    const [before] = earlier
    if (!before)
      return fail(
        'not_found',
        `“${entry.text}” was never changed. To delete it, run \`fairwind log rm ${short(entry)}\`.`,
      )
    const { id, revision } = entry
    return call('changeEvidence', { ...before.state, id, revision })
  })
  say(terminal, `Restored ${short(restored)}: ${restored.text}`)
}
