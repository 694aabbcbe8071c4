import { inflateRawSync } from 'node:zlib'

/** One file of a zip archive as text, for tests: found by its entry in the central directory. */
export function unzip(archive: Uint8Array, name: string): string {
  const bytes = Buffer.from(archive)
  const at = bytes.lastIndexOf(Buffer.from(name)) - 46
  const size = bytes.readUInt32LE(at + 20)
  const local = bytes.readUInt32LE(at + 42)
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const packed = bytes.subarray(start, start + size)
  return (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8')
}
