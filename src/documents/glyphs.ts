import { closeSync, openSync, readSync } from 'node:fs'

/** The characters that a font file draws, by its `cmap` table (OpenType 1.9, formats 4 and 12). */
export function glyphsOf(file: string): (codePoint: number) => boolean {
  const font = openSync(file, 'r')
  try {
    const ranges = subtablesOf(tableOf(font, 'cmap')).flatMap(rangesOf)
    return (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last)
  } finally {
    closeSync(font)
  }
}

type Range = readonly [first: number, last: number]

function tableOf(font: number, tag: string): Buffer {
  const count = bytesAt(font, 4, 2).readUInt16BE()
  const directory = bytesAt(font, 12, count * 16)
  for (let at = 0; at < directory.length; at += 16)
    if (directory.toString('latin1', at, at + 4) === tag)
      return bytesAt(font, directory.readUInt32BE(at + 8), directory.readUInt32BE(at + 12))
  throw new Error(`The font has no ${tag} table`)
}

function bytesAt(font: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  readSync(font, bytes, 0, length, position)
  return bytes
}

function subtablesOf(cmap: Buffer): Buffer[] {
  const count = cmap.readUInt16BE(2)
  return Array.from({ length: count }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4)),
  )
}

function rangesOf(table: Buffer): Range[] {
  const format = table.readUInt16BE(0)
  if (format === 12) return groupsOf(table)
  return format === 4 ? segmentsOf(table) : []
}

/** Format 12: groups of first, last and glyph. */
function groupsOf(table: Buffer): Range[] {
  return Array.from({ length: table.readUInt32BE(12) }, (_, index) => {
    const at = 16 + index * 12
    return [table.readUInt32BE(at), table.readUInt32BE(at + 4)] as const
  })
}

/** Format 4: all last characters, a gap of two bytes, then all first ones. */
function segmentsOf(table: Buffer): Range[] {
  const size = table.readUInt16BE(6)
  const segments = Array.from({ length: size / 2 }, (_, index) => {
    const last = table.readUInt16BE(14 + index * 2)
    return [table.readUInt16BE(16 + size + index * 2), last] as const
  })
  return segments.filter(([first]) => first !== 0xffff)
}
