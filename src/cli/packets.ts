import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { pathTyped } from '../collect/paths.ts'
import { formats, isFormat } from '../documents/documents.ts'
import { fail } from '../domain/base/errors.ts'
import type { Input } from '../operations/index.ts'
import { type Place, say, sayJson, type Terminal, withCall } from './terminal.ts'
import { columns } from './words.ts'

type Wish = Input<'makePacket'>

/** `fairwind document …`: documents made from your record. */
export function packetCommands(program: Command, terminal: Terminal): void {
  const packet = program
    .command('document')
    .alias('packet')
    .description('create and export brag documents, promotion cases and CVs')
  packet
    .command('make <kind>')
    .description('create a document from your log; kind is brag, promotion or cv')
    .requiredOption('--from <day>', 'start of the period, YYYY-MM-DD')
    .requiredOption('--to <day>', 'end of the period, YYYY-MM-DD')
    .option('--audience <audience>', 'readers: inside or outside your company', 'outside')
    .option('--names', 'keep colleagues’ names for readers outside the company')
    .option('--links', 'keep links for readers outside the company')
    .option('--json', 'print JSON')
    .action(async (kind: string, _, command: Command) => {
      const { json, from, to, audience, names, links, ...place } = command.optsWithGlobals<
        Place & { json?: boolean } & Omit<Wish, 'kind'>
      >()
      const wish = { kind, from, to, audience, names, links } as Wish
      const made = await withCall(terminal, place, (call) => call('makePacket', wish))
      if (json) return sayJson(terminal, made)
      say(terminal, `Created “${made.content.title}” (ID ${made.id}).`)
      const { confidential } = made.keptBack
      if (confidential.length > 0)
        say(terminal, `Left out as confidential: ${confidential.length} entries.`)
    })
  packet
    .command('list', { isDefault: true })
    .description('list your documents')
    .option('--json', 'print JSON')
    .action(async (_, command: Command) => {
      const { json, ...place } = command.optsWithGlobals<Place & { json?: boolean }>()
      const { packets } = await withCall(terminal, place, (call) => call('listPackets', {}))
      if (json) return sayJson(terminal, packets)
      if (packets.length === 0)
        return say(
          terminal,
          'No documents yet. To create one, run `fairwind document make brag --from <day> --to <day>`.',
        )
      say(
        terminal,
        columns(packets.map(({ id, madeOn, audience, title }) => [id, madeOn, audience, title])),
      )
    })
  packet
    .command('export <id> <file>')
    .description(
      'export a document; the file extension sets the format: .pdf, .docx, .md or .json (JSON Resume)',
    )
    .action(async (id: string, typed: string, _, command: Command) => {
      const file = pathTyped(typed)
      const format = file.slice(file.lastIndexOf('.') + 1).toLowerCase()
      if (!isFormat(format))
        fail('invalid', `Can’t export to “.${format}”. Use .pdf, .docx, .md or .json.`)
      const place = command.optsWithGlobals<Place>()
      const found = await withCall(terminal, place, (call) =>
        call('showPacket', { id: id as never }),
      )
      await writeFile(file, await formats[format].write(found), { mode: 0o600 })
      say(terminal, `Exported to ${file}.`)
    })
}
