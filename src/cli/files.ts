import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { confirm, isCancel } from '@clack/prompts'
import type { Command } from 'commander'
import { fail } from '../domain/base/errors.ts'
import { fileSchemas } from '../domain/files/fileSchemas.ts'
import type { Output } from '../operations/index.ts'
import { byId } from '../operations/remote.ts'
import { exportAll } from './archive.ts'
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
    .description('import a company.yaml, person.yaml or log.json (“-” for standard input)')
    .option('-n, --dry-run', 'show what would change, and change nothing')
    .option('-y, --yes', 'do not ask')
    .option('--replace', 'also remove what the file does not hold')
    .option('--json', 'print the changes as JSON')
    .action((file: string, _, command: Command) =>
      importFile(terminal, file, command.optsWithGlobals<ImportOptions>()),
    )
  program
    .command('export [kind]')
    .description(
      'export your wants (person), your log (log), or what the organisation stated (company)',
    )
    .option('-d, --dir <folder>', 'write all three files there, with the schemas editors need')
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
  const text = file === '-' ? await readInput(terminal) : await contentOf(file)
  await withCall(terminal, place, async (call) => {
    const preview = await call('previewImport', { text, replace })
    if (json) sayJson(terminal, preview.changes)
    else say(terminal, listed(preview.changes))
    if (dryRun || preview.changes.length === 0) return
    if (!yes && !(await agreed(terminal, file))) return say(terminal, 'Nothing was changed.')
    const rest = { replace, basis: preview.basis }
    await byId(preview.file, { text }, (sent) => call('importFile', { ...sent, ...rest }))
    if (!json) say(terminal, 'Imported.')
  })
}

async function agreed({ input }: Terminal, file: string): Promise<boolean> {
  if (file === '-' || !input.isTTY)
    fail('invalid', 'Nobody is here to ask. Look with --dry-run, then import with --yes.')
  const answer = await confirm({ message: 'Make these changes?' })
  return !isCancel(answer) && answer
}

function listed(changes: Output<'previewImport'>['changes']): string {
  if (changes.length === 0) return 'The record holds all of this already.'
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
  { dir, ...place }: Place & { dir?: string },
): Promise<void> {
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
  say(terminal, `Wrote ${files.map(({ name }) => join(dir, name)).join(', ')}.`)
}

function kindOf(kind = 'person'): 'person' | 'log' | 'company' {
  if (kind === 'person' || kind === 'log' || kind === 'company') return kind
  return fail('invalid', 'Export “person”, “log” or “company”.')
}
