import { printable } from '../domain/base/text.ts'
import type { Packet } from '../domain/packets/packets.ts'
import { packetDocx } from './docx.ts'
import { jsonResume } from './jsonResume.ts'
import { packetMarkdown } from './markdown.ts'
import { packetPdf } from './pdf.ts'

/** The forms a packet goes out in, by the ending of its file. */
export const formats = {
  md: {
    type: 'text/markdown; charset=utf-8',
    write: async (packet: Packet) => packetMarkdown(printed(packet)),
  },
  pdf: { type: 'application/pdf', write: (packet: Packet) => packetPdf(printed(packet)) },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: (packet: Packet) => packetDocx(printed(packet)),
  },
  json: {
    type: 'application/json',
    write: async (packet: Packet) => `${JSON.stringify(jsonResume(printed(packet)), null, 2)}\n`,
  },
} as const satisfies Record<string, Format>

/** The same without characters that make a document unreadable. */
function printed(packet: Packet): Packet {
  return JSON.parse(JSON.stringify(packet), (_, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  )
}

interface Format {
  /** Its media type. */
  type: string
  write(packet: Packet): Promise<string | Uint8Array>
}

export type FormatName = keyof typeof formats

/** Whether there is such a format. */
export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}
