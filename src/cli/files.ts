import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { confirm, isCancel } from '@clack/prompts'
import type { Command } from 'commander'
import { pathTyped } from '../collect/paths.ts'
import { fail } from '../domain/base/errors.ts'
import { fileSchemas } from '../domain/files/fileSchemas.ts'
import type { Output } from '../operations/index.ts'
import { byId } from '../operations/remote.ts'
import { exportAll } from './archive.ts'
import { endWithOne } from './ending.ts'
import { contentOf } from './log/content.ts'
import { type Place, readInput, say, sayJson, type Terminal, withCall } from './terminal.ts'

interface ImportOptions extends Place {
  yes?: boolean
  dryRun?: boolean
  replace?: boolean
  json?: boolean
}

interface ExportOptions extends Place {
  dir?: string
  all?: string | true
}

/** `fairwind import` and `fairwind export`: the record as files one can keep in git. */
export function fileCommands(program: Command, terminal: Terminal): void {
  program
    .command('import <file>')
    .description('import a company.yaml, person.yaml or log.json file (use - for standard input)')
    .option('-n, --dry-run', 'show what would change, without changing anything')
    .option('-y, --yes', 'skip the confirmation prompt')
    .option('--replace', 'also delete items that are not in the file')
    .option('--json', 'print the changes as JSON')
    .action((file: string, _, command: Command) =>
      importFile(terminal, file, command.optsWithGlobals<ImportOptions>()),
    )
  program
    .command('export [kind]')
    .description('export your wants (person), your log (log) or the organisation’s needs (company)')
    .option(
      '-d, --dir <folder>',
      'write all three files to this directory, with JSON Schemas for your editor',
    )
    .option('-a, --all [file]', 'export everything in one file, or to standard output')
    .action((kind: string | undefined, _, command: Command) => {
      const { all, ...rest } = command.optsWithGlobals<ExportOptions>()
      if (all !== undefined)
        return exportAll(terminal, rest, typeof all === 'string' ? all : undefined)
      return exportFile(terminal, kind, rest)
    })
}

async function importFile(
  terminal: Terminal,
  file: string,
  { yes, dryRun, replace, json, ...place }: ImportOptions,
): Promise<void> {
  const text = file === '-' ? await readInput(terminal) : await contentOf(pathTyped(file))
  await withCall(terminal, place, async (call) => {
    const preview = await call('previewImport', { text, replace })
    if (json) sayJson(terminal, preview.changes)
    else say(terminal, listed(preview.changes))
    if (dryRun || preview.changes.length === 0) return
    if (!yes && !(await agreed(terminal, file))) {
      say(terminal, 'Import cancelled. Nothing was changed.')
      endWithOne()
    }
    const rest = { replace, basis: preview.basis }
    await byId(preview.file, { text }, (sent) => call('importFile', { ...sent, ...rest }))
    if (!json) say(terminal, 'Imported.')
  })
}

async function agreed({ input }: Terminal, file: string): Promise<boolean> {
  if (file === '-' || !input.isTTY)
    fail(
      'invalid',
      'Can’t ask for confirmation without a terminal. Check the changes with --dry-run, then import with --yes.',
    )
  const answer = await confirm({ message: 'Make these changes?' })
  return !isCancel(answer) && answer
}

function listed(changes: Output<'previewImport'>['changes']): string {
  if (changes.length === 0) return 'Nothing to import: your data already matches this file.'
  return changes
    .flatMap(({ action, kind, what, fields }) => [
      `${{ add: '+', change: '~', remove: '-' }[action]} ${kind} ${what}`,
      ...fields.map(({ field, from, to }) => `    ${field}: ${shown(from)} → ${shown(to)}`),
    ])
    .join('\n')
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

async function exportFile(
  terminal: Terminal,
  kind: string | undefined,
  { dir: typed, ...place }: Place & { dir?: string },
): Promise<void> {
  const dir = typed === undefined ? undefined : pathTyped(typed)
  const kinds = kind === undefined && dir ? (['person', 'log', 'company'] as const) : [kindOf(kind)]
  const files = await withCall(terminal, place, async (call) =>
    Promise.all(kinds.map((each) => call('exportFile', { kind: each }))),
  )
  if (!dir) return void terminal.output.write(files[0]!.text)
  await mkdir(dir, { recursive: true, mode: 0o700 })
  const schemas = Object.entries(fileSchemas).map(([name, schema]) => ({
    name,
    text: `${JSON.stringify(schema(), null, 2)}\n`,
  }))
  for (const { name, text } of [...files, ...schemas]) await writeFile(join(dir, name), text)
  say(terminal, `Exported ${files.map(({ name }) => join(dir, name)).join(', ')}.`)
}

function kindOf(kind = 'person'): 'person' | 'log' | 'company' {
  if (kind === 'person' || kind === 'log' || kind === 'company') return kind
  return fail('invalid', `“${kind}” can’t be exported. Choose person, log or company.`)
}
