import type { MessagePort } from 'node:worker_threads'

/** Where a database lives: in a folder, or in memory until it is closed (`null`). */
export type EngineData = { dir: string | null }

/** What the main thread asks of the worker. */
export type EngineRequest = { type: 'connect'; port: MessagePort } | { type: 'close' }

/** What the worker tells: once that it is open, and why it stops if it must. */
export type EngineNews = { type: 'open' } | { type: 'failed'; reason: string }

/** What comes over a connection: bytes of the wire protocol, or why there will be no more. */
export type ConnectionNews = Uint8Array | string
