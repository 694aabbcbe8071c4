// @ts-check
// A second `npm start`: from the start of the process to the first 200 on /healthz, held against
// starting npm with a script that does nothing.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { median, report } from './report.mjs'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'fairwind-bench-'))
writeFileSync(join(folder, 'package.json'), '{"scripts":{"start":"node -e 0"}}')

await startOnce('/readyz')
const [healthy, ready, bare] = [[], [], []].map((each) => /** @type {number[]} */ (each))
for (let run = 0; run < 5; run++) {
  bare?.push(await emptyStart())
  healthy?.push(await startOnce('/healthz'))
  ready?.push(await startOnce('/readyz'))
}
const reference = { what: 'npm start of nothing', value: median(bare ?? []) }
report('second npm start to /healthz', median(healthy ?? []), 'ms', { bar: 1000, reference })
report('second npm start to an open database', median(ready ?? []), 'ms', { reference })
rmSync(folder, { recursive: true, force: true })

/** @param {string} path */
async function startOnce(path) {
  const port = await freePort()
  const begun = performance.now()
  const child = spawn('npm', ['start', '--silent', '--', '--data-dir', join(folder, 'data')], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    detached: true,
    stdio: 'ignore',
  })
  while (!(await answers(`http://127.0.0.1:${port}${path}`))) {
    if (performance.now() - begun > 60_000) throw new Error('It did not start within a minute')
    await sleep(5)
  }
  const took = performance.now() - begun
  process.kill(-(child.pid ?? 0), 'SIGTERM')
  while (isAlive(-(child.pid ?? 0))) await sleep(20)
  return took
}

/**
 * Whether any process of a group is left.
 * @param {number} group
 */
function isAlive(group) {
  try {
    return process.kill(group, 0)
  } catch {
    return false
  }
}

/** @param {string} address */
async function answers(address) {
  return fetch(address).then(
    (answer) => answer.status === 200,
    () => false,
  )
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => resolve(port))
    })
  })
}

/** @returns {Promise<number>} */
function emptyStart() {
  const begun = performance.now()
  return new Promise((resolve) =>
    spawn('npm', ['start', '--silent'], { cwd: folder, stdio: 'ignore' }).once('exit', () =>
      resolve(performance.now() - begun),
    ),
  )
}
