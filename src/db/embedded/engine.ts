import { join } from 'node:path'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import type { EngineData, EngineNews, EngineRequest } from './engineMessages.ts'

/** A running database thread. */
export type Engine = {
  /** A fresh connection; it replaces the one before. Throws once the engine has stopped. */
  connect(): MessagePort
  /** Checkpoints and ends the thread. Resolves when the files are at rest. */
  close(): Promise<void>
  /** Resolves with the reason if the engine breaks. */
  broken: Promise<Error>
}

/**
 * Room for PostgreSQL's deepest recursion, so that its own check ("stack depth
 * limit exceeded") comes first. With a thread's usual 4 MB it breaks at 20,000
 * terms of a sum; 16 MB were too few, too.
 */
const resourceLimits = { stackSizeMb: 64 }

/** Starts a thread that owns the database, and waits until it is open. */
export async function startEngine(workerData: EngineData): Promise<Engine> {
  const worker = new Worker(join(import.meta.dirname, 'worker.mjs'), { workerData, resourceLimits })
  const ended = watchEnd(worker)
  const broken = new Promise<Error>((resolve) => {
    void ended.then(({ error }) => error && resolve(error))
  })
  await Promise.race([isOpen(worker), broken.then(rethrow)])
  worker.unref()
  return createEngine(worker, ended, broken)
}

function createEngine(worker: Worker, ended: Promise<End>, broken: Promise<Error>): Engine {
  let end: End | undefined
  void ended.then((value) => {
    end = value
  })

  return {
    broken,
    connect() {
      if (end) throw end.error ?? new Error('The embedded database is closed.')
      const { port1, port2 } = new MessageChannel()
      send(worker, { type: 'connect', port: port2 }, [port2])
      return port1
    },
    async close() {
      if (end) return
      worker.ref()
      send(worker, { type: 'close' }, [])
      const { error } = await ended
      if (error) throw error
    },
  }
}

/** How a thread ended: with an error, unless it was asked to. */
type End = { error?: Error }

function watchEnd(worker: Worker): Promise<End> {
  return new Promise((resolve) => {
    worker.on('message', (news: EngineNews) => {
      if (news.type === 'failed') resolve({ error: stopped(news.reason) })
    })
    worker.once('error', (cause) => resolve({ error: stopped(cause.message, cause) }))
    worker.once('exit', (code) => resolve(code === 0 ? {} : { error: stopped(`code ${code}`) }))
  })
}

function stopped(reason: string, cause?: Error): Error {
  return new Error(`The embedded database stopped: ${reason}`, { cause })
}

function isOpen(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.on('message', (news: EngineNews) => news.type === 'open' && resolve())
  })
}

function rethrow(error: Error): never {
  throw error
}

function send(worker: Worker, request: EngineRequest, moved: MessagePort[]): void {
  worker.postMessage(request, moved)
}
