import { Duplex } from 'node:stream'
import type { MessagePort } from 'node:worker_threads'

/** A way to the thread, until that ends; then `lost` says why. */
export type Connection = { port: MessagePort; lost: Promise<Error> }

export type Connectable = { connect(): Promise<Connection> }

/**
 * What `pg` takes for a network socket: its other end is the database thread.
 *
 * All that is written in one turn goes out as one message, so several statements
 * queued together (BEGIN, the context, the query) cost one trip, not one each.
 */
export class EngineSocket extends Duplex {
  #engine: Connectable
  #port: MessagePort | undefined
  #waiting: Buffer[] = []

  constructor(engine: Connectable) {
    super({ allowHalfOpen: false })
    this.#engine = engine
  }

  /** Called by `pg`, with a port and a host that mean nothing here. */
  connect(): this {
    this.#engine.connect().then(
      (connection) => this.#listen(connection),
      (error) => this.destroy(error),
    )
    return this
  }

  #listen({ port, lost }: Connection): void {
    this.#port = port
    if (this.destroyed) this.#letGo()
    port.on('message', (news: Uint8Array) => {
      this.push(Buffer.from(news.buffer, news.byteOffset, news.byteLength))
    })
    void lost.then((reason) => this.destroy(reason))
    this.emit('connect')
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
    this.#letGo()
    done(error)
  }

  #letGo(): void {
    this.#port?.removeAllListeners('close').close()
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
