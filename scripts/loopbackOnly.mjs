// @ts-check
// Loaded into every process of the tests: a socket to anywhere but this machine is refused, so the
// suite shows that Fairwind calls out to nobody.
import { Socket } from 'node:net'

const connect = Socket.prototype.connect

/** @param {any[]} given */
Socket.prototype.connect = function (...given) {
  const [first] = given
  const options = Array.isArray(first) ? first[0] : first
  const host = typeof options === 'object' ? options.host : given[1]
  const isLocal = typeof options === 'string' || options?.path !== undefined || isLoopback(host)
  if (!isLocal) throw new Error(`A connection to ${host} was refused: tests stay on this machine`)
  // @ts-expect-error passed on as it came
  return connect.apply(this, given)
}

/** @param {unknown} host */
function isLoopback(host) {
  return (
    host === undefined ||
    host === 'localhost' ||
    host === '::1' ||
    (typeof host === 'string' && /^127\.\d+\.\d+\.\d+$/.test(host))
  )
}
