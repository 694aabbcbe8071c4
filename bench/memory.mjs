// @ts-check
// Memory of an idle server some seconds after its start, and what it is made of, held against an
// idle Node.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { report } from './report.mjs'

const folder = mkdtempSync(join(tmpdir(), 'fairwind-bench-'))
const main = join(import.meta.dirname, '../dist/main.js')
await firstStart()
const server = spawn(
  process.execPath,
  [main, 'serve', '--data-dir', folder, '--port', '0', '--demo'],
  { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, METRICS: '1' } },
)
const bare = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
try {
  const address = await addressOf(server)
  await sleep(5000)
  const reference = { what: 'an idle Node', value: residentMegabytes(bare.pid) }
  report('an idle server', residentMegabytes(server.pid), 'MB', { reference })
  const counts = await (await fetch(`${address}/metrics`)).text()
  for (const name of ['nodejs_heap_size_used_bytes', 'nodejs_external_memory_bytes'])
    report(
      `  of which ${name}`,
      Number(new RegExp(`^${name} (\\S+)`, 'm').exec(counts)?.[1]) / 1e6,
      'MB',
    )
  report('  of which WASM code and memory, mapped', wasmMegabytes(server.pid), 'MB')
} finally {
  server.kill()
  bare.kill()
  await new Promise((resolve) => server.once('exit', resolve))
  rmSync(folder, { recursive: true, force: true })
}

/** Sets the folder up, which takes memory of its own. */
async function firstStart() {
  const given = ['serve', '--data-dir', folder, '--port', '0', '--demo']
  const child = spawn(process.execPath, [main, ...given], { stdio: ['ignore', 'pipe', 'inherit'] })
  await addressOf(child)
  child.kill()
  await new Promise((resolve) => child.once('exit', resolve))
}

/** @param {import('node:child_process').ChildProcess} child */
async function addressOf(child) {
  if (!child.stdout) throw new Error('Nothing to read')
  for await (const line of createInterface(child.stdout)) {
    const found = /http:\/\/[^/\s]+/.exec(line)
    if (found) return found[0]
  }
  throw new Error('It did not start')
}

/** @param {number | undefined} pid */
function residentMegabytes(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1000
}

/** The database's own memory: the largest anonymous mapping that is in use. @param {number | undefined} pid */
function wasmMegabytes(pid) {
  const maps = readFileSync(`/proc/${pid}/smaps`, 'utf8').split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m)
  const sizes = maps.map((map) => Number(/^Rss:\s+(\d+)/m.exec(map)?.[1] ?? 0))
  return Math.max(...sizes) / 1000
}
