import { Duplex } from 'node:stream'
import type { MessagePort } from 'node:worker_threads'
import type { Engine } from './engine.ts'
import type { ConnectionNews } from './engineMessages.ts'

/**
 * What `pg` takes for a network socket: its other end is the database thread.
 *
 * All that is written in one turn goes out as one message, so several statements
 * queued together (BEGIN, the context, the query) cost one trip, not one each.
 */
export class EngineSocket extends Duplex {
  #engine: Engine
  #port: MessagePort | undefined
  #waiting: Buffer[] = []

  constructor(engine: Engine) {
    super({ allowHalfOpen: false })
    this.#engine = engine
  }

  /** Called by `pg`, with a port and a host that mean nothing here. */
  connect(): this {
    try {
      this.#listen(this.#engine.connect())
      process.nextTick(() => this.emit('connect'))
    } catch (error) {
      this.destroy(error as Error)
    }
    return this
  }

  #listen(port: MessagePort): void {
    this.#port = port
    port.on('message', (news: ConnectionNews) => {
      if (typeof news === 'string') this.destroy(new Error(news))
      else this.push(Buffer.from(news.buffer, news.byteOffset, news.byteLength))
    })
    port.once('close', () => this.destroy(new Error('The embedded database let go of us.')))
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#queue([chunk])
    done()
  }

  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.#queue(chunks.map(({ chunk }) => chunk))
    done()
  }

  #queue(chunks: Buffer[]): void {
    if (this.#waiting.length === 0) queueMicrotask(() => this.#flush())
    this.#waiting.push(...chunks.filter((chunk) => !isTerminate(chunk)))
  }

  #flush(): void {
    const bytes = new Uint8Array(Buffer.concat(this.#waiting))
    this.#waiting = []
    if (bytes.length > 0) this.#port?.postMessage(bytes, [bytes.buffer])
  }

  override _final(done: () => void): void {
    done()
    this.destroy()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#port?.removeAllListeners('close').close()
    done(error)
  }

  /** An idle connection must not keep the process alive; a running statement must. */
  ref(): this {
    this.#port?.ref()
    return this
  }

  unref(): this {
    this.#port?.unref()
    return this
  }

  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }
}

/** `X` ends a connection; PGlite would take it as the end of the database. */
function isTerminate(message: Buffer): boolean {
  return message[0] === 0x58
}
