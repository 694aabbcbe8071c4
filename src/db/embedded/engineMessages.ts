import type { MessagePort } from 'node:worker_threads'

/** Where a database lives: in a folder, or in memory until it is closed (`null`). */
export type EngineData = {
  dir: string | null
  /** A tar file to start from in memory; a folder is filled before. */
  template?: Uint8Array | undefined
  /** See {@link Watch}. */
  turns: Int32Array<SharedArrayBuffer>
}

/** What the main thread asks of the worker. */
export type EngineRequest = { type: 'connect'; port: MessagePort } | { type: 'close' }

/** What the worker tells: once that it is open, and why it stops if it must. */
export type EngineNews = { type: 'open' } | { type: 'failed'; reason: string }

/** What comes over a connection: first that it is served, then bytes of the wire protocol. */
export type ConnectionNews = 'served' | Uint8Array
