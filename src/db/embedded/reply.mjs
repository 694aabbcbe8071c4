/** @import { MessagePort } from 'node:worker_threads' */

/** PGlite hands out 8 kB at a time; sending each alone would cost more than the query. */
const chunkSize = 64 * 1024

/** From here on moving a buffer is cheaper than copying it. */
const smallestMoved = 4 * 1024

/**
 * Gathers an answer into a few chunks and sends them while the rest is produced,
 * so that a large result is never held twice.
 *
 * @param {MessagePort} port
 */
export function createReply(port) {
  /** @type {Uint8Array[]} */
  let parts = []
  let size = 0

  /** @param {Uint8Array} bytes a view of PGlite's memory, valid during the call only */
  function add(bytes) {
    parts.push(bytes.slice())
    size += bytes.length
    if (size >= chunkSize) end()
  }

  function end() {
    if (size > 0) send(port, join(parts, size))
    parts = []
    size = 0
  }

  return { add, end }
}

/**
 * @param {MessagePort} port
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
function send(port, bytes) {
  port.postMessage(bytes, bytes.length < smallestMoved ? [] : [bytes.buffer])
}

/**
 * @param {Uint8Array[]} parts
 * @param {number} size
 */
function join(parts, size) {
  const whole = new Uint8Array(size)
  let position = 0
  for (const part of parts) {
    whole.set(part, position)
    position += part.length
  }
  return whole
}
