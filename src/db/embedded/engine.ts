import { once } from 'node:events'
import { join } from 'node:path'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import type { EngineData, EngineNews, EngineRequest } from './engineMessages.ts'
import { createWatch, type Watch } from './watch.ts'

/** A running database thread. */
export type Engine = {
  /** A fresh connection; it replaces the one before. Rejects once the engine has ended. */
  connect(): Promise<MessagePort>
  /** Checkpoints and ends the thread. Resolves when the files are at rest. */
  close(): Promise<void>
  /** Ends the thread on the spot, whatever it is doing. What it had committed stays. */
  stop(reason: Error): Promise<void>
  /** Resolves when the thread is gone, with the reason unless it was closed. */
  ended: Promise<Error | undefined>
}

/**
 * Room for PostgreSQL's deepest recursion, so that its own check ("stack depth
 * limit exceeded") comes first. With a thread's usual 4 MB it breaks at 20,000
 * terms of a sum; 16 MB were too few, too.
 */
const resourceLimits = { stackSizeMb: 64 }

/** Starts a thread that owns the database, and waits until it is open. */
export async function startEngine(
  data: Omit<EngineData, 'turns'>,
  watch: Watch = createWatch(Number.POSITIVE_INFINITY),
): Promise<Engine> {
  const workerData: EngineData = { ...data, turns: watch.turns }
  const worker = new Worker(join(import.meta.dirname, 'worker.mjs'), { workerData, resourceLimits })
  const ended = watchEnd(worker)
  await Promise.race([isOpen(worker), ended.then(rethrow)])
  worker.unref()

  const engine = createEngine(worker, ended)
  const unwatch = watch.start(engine.stop)
  void engine.ended.then(unwatch)
  return engine
}

function createEngine(worker: Worker, ended: Promise<Error | undefined>): Engine {
  let stopped: Error | undefined
  const whole = ended.then((reason) => stopped ?? reason)

  return {
    ended: whole,
    async connect() {
      const { port1, port2 } = new MessageChannel()
      // Whoever waits for an answer must learn why it will not come, before the process may end.
      port1.once('close', () => worker.ref())
      send(worker, { type: 'connect', port: port2 }, [port2])
      // The first message says that it is served; there is none if the thread is gone.
      await Promise.race([once(port1, 'message'), whole.then(rethrow)])
      return port1
    },
    async close() {
      worker.ref()
      send(worker, { type: 'close' }, [])
      await whole.then((reason) => reason && rethrow(reason))
    },
    async stop(reason) {
      stopped ??= reason
      await worker.terminate()
    },
  }
}

/** The first thing told is the reason; after it the thread is surely gone, and its files closed. */
async function watchEnd(worker: Worker): Promise<Error | undefined> {
  let reason: Error | undefined
  worker.on('message', (news: EngineNews) => {
    if (news.type === 'failed') reason ??= new Error(news.reason)
  })
  worker.on('error', (cause) => {
    reason ??= cause
  })
  const code = await new Promise((resolve) => worker.once('exit', resolve))
  return code === 0 ? undefined : (reason ?? new Error(`code ${code}`))
}

function isOpen(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.on('message', (news: EngineNews) => news.type === 'open' && resolve())
  })
}

function rethrow(error: Error | undefined): never {
  throw error ?? new Error('The embedded database is closed.')
}

function send(worker: Worker, request: EngineRequest, moved: MessagePort[]): void {
  worker.postMessage(request, moved)
}
