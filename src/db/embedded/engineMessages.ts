import type { MessagePort } from 'node:worker_threads'

/** Where a database lives: in a folder, or in memory until it is closed (`null`). */
export type EngineData = { dir: string | null }

/** What the main thread asks of the worker. Bytes of the wire protocol go over the port. */
export type EngineRequest = { type: 'connect'; port: MessagePort } | { type: 'close' }
