import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { formats, isFormat } from '../documents/documents.ts'
import { fail } from '../domain/base/errors.ts'
import type { Input } from '../operations/index.ts'
import { type Place, say, sayJson, type Terminal, withCall } from './terminal.ts'
import { columns } from './words.ts'

type Wish = Input<'makePacket'>

/** `fairwind packet …`: documents made from your record. */
export function packetCommands(program: Command, terminal: Terminal): void {
  const packet = program.command('packet').description('brag documents, promotion cases and CVs')
  packet
    .command('make <kind>')
    .description('make one from your log: brag, promotion or cv')
    .requiredOption('--from <day>', 'the first day of the period')
    .requiredOption('--to <day>', 'the last day of the period')
    .option('--audience <audience>', 'inside or outside of your company', 'outside')
    .option('--names', 'name colleagues in full to readers outside')
    .option('--links', 'give links to readers outside')
    .option('--json', 'as JSON')
    .action(async (kind: string, _, command: Command) => {
      const { json, from, to, audience, names, links, ...place } = command.optsWithGlobals<
        Place & { json?: boolean } & Omit<Wish, 'kind'>
      >()
      const wish = { kind, from, to, audience, names, links } as Wish
      const made = await withCall(terminal, place, (call) => call('makePacket', wish))
      if (json) return sayJson(terminal, made)
      say(terminal, `Made “${made.content.title}”: ${made.id}`)
      const { confidential } = made.keptBack
      if (confidential.length > 0)
        say(terminal, `Kept back as confidential: ${confidential.length}.`)
    })
  packet
    .command('list', { isDefault: true })
    .description('list your packets')
    .option('--json', 'as JSON')
    .action(async (_, command: Command) => {
      const { json, ...place } = command.optsWithGlobals<Place & { json?: boolean }>()
      const { packets } = await withCall(terminal, place, (call) => call('listPackets', {}))
      if (json) return sayJson(terminal, packets)
      if (packets.length === 0) return say(terminal, 'No packets yet: fairwind packet make brag …')
      say(
        terminal,
        columns(packets.map(({ id, madeOn, audience, title }) => [id, madeOn, audience, title])),
      )
    })
  packet
    .command('export <id> <file>')
    .description('write one as .pdf, .docx, .md or .json (JSON Resume), by the file’s ending')
    .action(async (id: string, file: string, _, command: Command) => {
      const format = file.slice(file.lastIndexOf('.') + 1).toLowerCase()
      if (!isFormat(format)) fail('invalid', 'Packets come as .pdf, .docx, .md and .json.')
      const place = command.optsWithGlobals<Place>()
      const found = await withCall(terminal, place, (call) =>
        call('showPacket', { id: id as never }),
      )
      await writeFile(file, await formats[format].write(found), { mode: 0o600 })
      say(terminal, `Wrote ${file}.`)
    })
}
