import type { Worker } from 'node:worker_threads'

/** The one document that a thread writes before it ends. */
export function documentFrom(worker: Worker): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    worker.once('message', (document: Uint8Array) => resolve(document))
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The document's thread ended with ${code}`)))
  })
}
