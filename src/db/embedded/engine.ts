import { once } from 'node:events'
import { join } from 'node:path'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import type { EngineData, EngineRequest } from './engineMessages.ts'

/** A running database thread. */
export type Engine = {
  /** A fresh connection; it replaces the one before. Throws once the engine has stopped. */
  connect(): MessagePort
  /** Checkpoints and ends the thread. Resolves when the files are at rest. */
  close(): Promise<void>
}

/** Starts a thread that owns the database, and waits until it is open. */
export async function startEngine(data: EngineData): Promise<Engine> {
  const worker = new Worker(join(import.meta.dirname, 'worker.mjs'), { workerData: data })
  const ended = watchEnd(worker)
  await Promise.race([once(worker, 'message'), ended.then(throwReason)])
  worker.unref()

  let reason: Error | undefined
  void ended.then((error) => {
    reason = error
  })

  return {
    connect() {
      if (reason) throw reason
      const { port1, port2 } = new MessageChannel()
      send(worker, { type: 'connect', port: port2 }, [port2])
      return port1
    },
    async close() {
      if (reason) return
      worker.ref()
      send(worker, { type: 'close' }, [])
      await ended
    },
  }
}

/** Resolves with the reason when the thread is over, whether it was asked to end or crashed. */
function watchEnd(worker: Worker): Promise<Error> {
  return new Promise((resolve) => {
    worker.once('error', (cause) =>
      resolve(new Error(`The embedded database stopped: ${cause.message}`, { cause })),
    )
    worker.once('exit', () => resolve(new Error('The embedded database is closed.')))
  })
}

function throwReason(reason: Error): never {
  throw reason
}

function send(worker: Worker, request: EngineRequest, moved: MessagePort[]): void {
  worker.postMessage(request, moved)
}
