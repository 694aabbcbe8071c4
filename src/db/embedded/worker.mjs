/**
 * The thread that owns PGlite. It speaks PostgreSQL's wire protocol over a port,
 * so that a long statement never stops the process that serves people.
 *
 * Plain JavaScript, because Node 20 cannot start a thread from a `.ts` file: this
 * way the same file runs from `src` in tests and from `dist` after a build.
 *
 * @import { MessagePort } from 'node:worker_threads'
 * @import { ConnectionNews, EngineData, EngineNews, EngineRequest } from './engineMessages.ts'
 */
import { parentPort, workerData } from 'node:worker_threads'
import { stopOnCrash } from './crash.mjs'
import { openDatabase } from './database.mjs'
import { createReply } from './reply.mjs'

const data = /** @type {EngineData} */ (workerData)
const { database, log } = await openDatabase(data)
stopOnCrash(database, stop)

/** The connection being served: there is one at a time. @type {MessagePort | undefined} */
let current

parentPort?.on('message', (/** @type {EngineRequest} */ request) =>
  (request.type === 'connect' ? serve(request.port) : close()).catch(stop),
)
tell({ type: 'open' })

/**
 * A new connection starts clean, whatever the one before left behind: an open
 * transaction, a role, prepared statements.
 *
 * @param {MessagePort} port
 */
async function serve(port) {
  current?.close()
  current = port
  await run('ROLLBACK')
  await run('DISCARD ALL')
  port.postMessage(/** @satisfies {ConnectionNews} */ ('served'))
  port.on('message', (/** @type {Uint8Array} */ bytes) => answer(port, bytes).catch(stop))
}

/**
 * Streams the raw reply: PGlite's other calls parse and keep every row they pass on.
 *
 * @param {MessagePort} port
 * @param {Uint8Array} bytes
 */
async function answer(port, bytes) {
  const reply = createReply(port)
  Atomics.add(data.turns, 0, 1)
  await database.execProtocolRawStream(bytes, { syncToFs: false, onRawData: reply.add })
  Atomics.add(data.turns, 0, 1)
  reply.end()
}

/** Leaves a folder that opens without recovery, then ends this thread. */
async function close() {
  await run('ROLLBACK')
  await run('CHECKPOINT')
  await database.close()
  process.exit(0)
}

/** @param {string} statement without parameters or result */
async function run(statement) {
  const options = { syncToFs: false, onRawData: () => {} }
  await database.execProtocolRawStream(queryMessage(statement), options)
}

/**
 * The wire protocol's simple query: `Q`, the length, the text, a zero.
 *
 * @param {string} statement
 */
function queryMessage(statement) {
  const text = Buffer.from(`${statement}\0`)
  const message = Buffer.alloc(5 + text.length)
  message.write('Q')
  message.writeInt32BE(4 + text.length, 1)
  text.copy(message, 5)
  return new Uint8Array(message)
}

/**
 * Ends this thread on the spot: nothing may be written after PostgreSQL broke.
 *
 * @param {unknown} error
 */
function stop(error) {
  tell({ type: 'failed', reason: log.explain(error) })
  process.exit(1)
}

/** @param {EngineNews} news */
function tell(news) {
  parentPort?.postMessage(news)
}
