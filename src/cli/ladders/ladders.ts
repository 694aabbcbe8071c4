import { basename } from 'node:path'
import type { Command } from 'commander'
import { stringify } from 'yaml'
import { pathTyped } from '../../collect/paths.ts'
import { fail } from '../../domain/base/errors.ts'
import type { LadderId } from '../../domain/base/id.ts'
import type { Call, Output } from '../../operations/index.ts'
import { byId } from '../../operations/remote.ts'
import { contentOf } from '../log/content.ts'
import { type Place, readInput, say, sayJson, type Terminal, withCall } from '../terminal.ts'
import { columns } from '../words.ts'

interface Options extends Place {
  json?: boolean
  yaml?: boolean
  version?: string
}

interface ImportOptions extends Options {
  mine?: boolean
  name?: string
  into?: string
  dryRun?: boolean
}

/** `fairwind ladder …`: what each level of a company expects. */
export function ladderCommands(program: Command, terminal: Terminal): void {
  const ladder = program
    .command('ladder')
    .description('work with ladders: levels and what each expects')
  ladder
    .command('list', { isDefault: true })
    .description('list the ladders you can see')
    .option('--json', 'print JSON')
    .action(async (_, command: Command) => list(terminal, command.optsWithGlobals<Options>()))
  ladder
    .command('show <ladder>')
    .description('show a ladder level by level, by name or ID')
    .option('--json', 'print JSON')
    .action(async (named: string, _, command: Command) => {
      const { json, ...place } = command.optsWithGlobals<Options>()
      const found = await withCall(terminal, place, (call) => ladderNamed(call, named))
      if (json) sayJson(terminal, found)
      else say(terminal, described(found))
    })
  ladder
    .command('import <file>')
    .description(
      'import a ladder from YAML, JSON, CSV, Markdown or HTML (use - for standard input)',
    )
    .option('--mine', 'import it for yourself only, not for the organisation')
    .option('--name <name>', 'name of the ladder')
    .option('--into <ladder>', 'import it as the next version of this ladder')
    .option('-n, --dry-run', 'show what would be imported, without changing anything')
    .option('--json', 'print JSON')
    .action((file: string, _, command: Command) =>
      importLadder(terminal, file, command.optsWithGlobals<ImportOptions>()),
    )
  ladder
    .command('export <ladder>')
    .description('print a ladder as JSON; importing it gives the same ladder')
    .option('--yaml', 'as YAML')
    .action(async (named: string, _, command: Command) => {
      const { yaml, ...place } = command.optsWithGlobals<Options>()
      const { ladder: written } = await withCall(terminal, place, (call) =>
        ladderNamed(call, named),
      )
      if (yaml) terminal.output.write(stringify(written))
      else sayJson(terminal, written)
    })
}

async function list(terminal: Terminal, { json, ...place }: Options): Promise<void> {
  const found = await withCall(terminal, place, (call) => call('listLadders', {}))
  if (json) return sayJson(terminal, found)
  if (found.ladders.length === 0)
    return say(terminal, 'No ladders yet. To add one, run `fairwind ladder import <file>`.')
  const rows = found.ladders.map(({ id, name, version, mine }) => [
    name,
    `version ${version}`,
    mine ? 'yours' : 'organisation',
    id,
  ])
  say(terminal, columns(rows))
}

/** The ladder of that id or name. */
export async function ladderNamed(call: Call, named: string): Promise<Output<'showLadder'>> {
  const { ladders } = await call('listLadders', {})
  const same = (name: string) => name.toLowerCase() === named.toLowerCase()
  const meant = ladders.filter(({ id, name }) => id === named || same(name))
  const [only, another] = meant
  if (!only)
    fail(
      'not_found',
      `No ladder named “${named}”. To see all ladders, run \`fairwind ladder list\`.`,
    )
  if (another)
    fail(
      'invalid',
      `Several ladders are named “${named}”. Use the ID from \`fairwind ladder list\` instead.`,
    )
  return call('showLadder', { id: only.id })
}

function described({ name, version, ladder }: Output<'showLadder'>): string {
  const said = ladder.levels.map(({ id, name: level, scope, gate }) => {
    const facts = [scope && `scope: ${scope}`, gate && `promotion by: ${gate}`].filter(Boolean)
    const heading = [level, ...facts].join(' · ')
    return [heading, ...ladder.competencies.flatMap((each) => saidOf(ladder, id, each))].join('\n')
  })
  return [`${name}, version ${version}`, ...said].join('\n\n')
}

type Content = Output<'showLadder'>['ladder']

function saidOf(ladder: Content, level: string, { id, name }: Content['competencies'][number]) {
  const texts = ladder.expectations.filter((each) => each.level === level && each.competency === id)
  return texts.length === 0 ? [] : [`  ${name}`, ...texts.map(({ text }) => `    - ${text}`)]
}

async function importLadder(
  terminal: Terminal,
  path: string,
  { mine = false, name, into, dryRun, json, ...place }: ImportOptions,
): Promise<void> {
  const text = path === '-' ? await readInput(terminal) : await contentOf(pathTyped(path))
  const file = { name: path === '-' ? '' : basename(path), text }
  await withCall(terminal, place, async (call) => {
    const preview = await call('previewLadder', file)
    if (!preview.mapping) fail('invalid', preview.problem)
    const mapping = name === undefined ? preview.mapping : { ...preview.mapping, name }
    const known = <A>(send: (sent: SentLadder) => Promise<A>) => byId(preview.file, file, send)
    const looked =
      name === undefined
        ? preview
        : await known((sent) => call('previewLadder', { ...sent, mapping }))
    if (!json) say(terminal, summary(looked))
    if (dryRun) return json ? sayJson(terminal, looked) : undefined
    const target = into === undefined ? {} : versionOf(await ladderNamed(call, into))
    const {
      id,
      version,
      name: called,
    } = await known((sent) => call('importLadder', { ...sent, mapping, mine, ...target }))
    if (json) sayJson(terminal, { id, version, name: called, ...looked.placement!.counts })
    else say(terminal, `Imported ${called}, version ${version} (ID ${id}).`)
  })
}

type SentLadder = { name: string; text: string } | { file: string }

function versionOf({ id, version }: Output<'showLadder'>): { id: LadderId; version: number } {
  return { id, version }
}

/** What would be imported, and everything that would not. */
function summary({ format, placement }: Output<'previewLadder'>): string {
  const { ladder, counts, unplaced, faults, remarks } = placement!
  const more = counts.unplaced - unplaced.length
  return [
    `${ladder.name} (${format}): ${counts.expectations} expectations in ${counts.competencies} competencies.`,
    `Levels: ${ladder.levels.map(({ name }) => name).join(', ')}`,
    ...remarks,
    ...(counts.unplaced > 0 ? [`Not imported (${counts.unplaced}):`] : []),
    ...unplaced.map(({ where, text, why }) => `  ${where}: “${text.slice(0, 80)}” ${why}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
    ...faults,
  ].join('\n')
}
