/** One file in an archive. */
export interface Entry {
  name: string
  size: number
  /** Exactly `size` bytes, in pieces. */
  bytes: AsyncIterable<Buffer>
}

const blockSize = 512

/**
 * Writes a tar archive: the oldest form there is that any machine can open, in decades too.
 * Each entry is a block that describes it, then its bytes filled up to whole blocks.
 */
export async function* tarOf(entries: AsyncIterable<Entry>): AsyncGenerator<Buffer> {
  for await (const { name, size, bytes } of entries) {
    yield header(name, size)
    yield* bytes
    yield Buffer.alloc(padding(size))
  }
  yield Buffer.alloc(2 * blockSize)
}

/** Name, mode, owner, size in octal, time, then a sum over the block in which it counts as blanks. */
function header(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > 99) throw new Error(`${name} is too long a name for an archive`)
  const block = Buffer.alloc(blockSize)
  const put = (at: number, text: string) => block.write(text, at, 'latin1')
  put(0, name)
  put(100, '0000600\0')
  put(108, '0000000\0')
  put(116, '0000000\0')
  put(124, `${size.toString(8).padStart(11, '0')}\0`)
  put(136, '00000000000\0')
  put(148, '        ')
  put(156, '0')
  put(257, 'ustar\x0000')
  const sum = block.reduce((total, byte) => total + byte, 0)
  put(148, `${sum.toString(8).padStart(6, '0')}\0 `)
  return block
}

function padding(size: number): number {
  return (blockSize - (size % blockSize)) % blockSize
}

/** Reads a tar archive. Each entry's bytes must be read before the next entry is asked for. */
export async function* entriesIn(archive: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
  const take = takerOf(archive)
  for (;;) {
    const block = await whole(take, blockSize)
    if (block[0] === 0) return take.rest()
    const field = (from: number, to: number) =>
      block.toString('latin1', from, to).replace(/\0.*/s, '')
    const size = Number.parseInt(field(124, 136), 8)
    yield { name: field(0, 100), size, bytes: pieces(take, size) }
    await whole(take, padding(size))
  }
}

interface Take {
  (most: number): Promise<Buffer>
  /** Reads what is left, so that an archive cut off in its last bytes is noticed. */
  rest(): Promise<void>
}

/** Gives up to so many bytes at a time; fails where the archive was cut off. */
function takerOf(archive: AsyncIterable<Buffer>): Take {
  const iterator = archive[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)
  const take = async (most: number) => {
    while (rest.length === 0) {
      const next = await iterator.next()
      if (next.done) throw new Error('the file is cut off')
      rest = next.value
    }
    const taken = rest.subarray(0, most)
    rest = rest.subarray(most)
    return taken
  }
  return Object.assign(take, {
    async rest() {
      while (!(await iterator.next()).done);
    },
  })
}

async function* pieces(take: Take, size: number): AsyncGenerator<Buffer> {
  for (let left = size; left > 0; ) {
    const piece = await take(left)
    left -= piece.length
    yield piece
  }
}

async function whole(take: Take, size: number): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const piece of pieces(take, size)) parts.push(piece)
  return Buffer.concat(parts)
}
