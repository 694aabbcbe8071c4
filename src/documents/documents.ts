import type { Packet } from '../domain/packets/packets.ts'
import { packetDocx } from './docx.ts'
import { jsonResume } from './jsonResume.ts'
import { packetMarkdown } from './markdown.ts'
import { packetPdf } from './pdf.ts'

/** The forms a packet goes out in, by the ending of its file. */
export const formats = {
  md: {
    type: 'text/markdown; charset=utf-8',
    write: async (packet: Packet) => packetMarkdown(packet),
  },
  pdf: { type: 'application/pdf', write: packetPdf },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: packetDocx,
  },
  json: {
    type: 'application/json',
    write: async (packet: Packet) => `${JSON.stringify(jsonResume(packet), null, 2)}\n`,
  },
} as const satisfies Record<string, Format>

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
