// @ts-check
// Whether anybody waits while a file is read: the 99th percentile of /healthz and of showMe, asked
// every 20 ms whether or not the last answer has come, while large files are read. And what a
// megabyte of Markdown costs.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { readEvidenceFile } from '../dist/readers/log/readEvidenceFile.js'
import { report } from './report.mjs'

const { module: apps } = await runnerImport('./e2e/app.ts')
const { module: repositories } = await runnerImport('./src/collect/testRepository.ts')

const megabyte = 1_000_000
let failed = 0
const agent = new Agent({ keepAlive: true, maxSockets: 256 })
const folder = repositories.buildRepository(repositories.manyCommits(5000))
const data = `${folder}-data`
const app = await apps.startApp({ folder: data })
try {
  reportCpu()
  await post('showMe', '{}')
  const idle = await probed(() => new Promise((resolve) => setTimeout(resolve, 8000)))
  await during('a brag document of 5 MB is read', idle, read('readFileForLog', bragDocument))
  await during('a ladder of 5 MB is previewed', idle, read('previewLadder', ladder))
  const id = await packetOf(400)
  await during('a PDF of 400 entries is made', idle, () => get(`/documents/${id}.pdf`))
  await during('5,000 commits are collected', idle, collectGit)
} finally {
  await app.stop()
  agent.destroy()
  for (const each of [folder, data]) rmSync(each, { recursive: true, force: true })
}

/** @typedef {{ healthz: number[], showMe: number[] }} Waits in milliseconds */

function reportCpu() {
  const text = bragDocument(megabyte)
  cpuOf(text.slice(0, 50_000))
  const seconds = [cpuOf(text), cpuOf(text), cpuOf(text), cpuOf(text), cpuOf(text)]
  report('CPU for the first megabyte of Markdown', Number(seconds[0]), 's', { bar: 1 })
  const mean = seconds.reduce((sum, each) => sum + each, 0) / seconds.length
  report('CPU for a megabyte of Markdown, of five', mean, 's', { bar: 1 })
}

/** @param {string} text Markdown @returns {number} Seconds */
function cpuOf(text) {
  const before = process.cpuUsage()
  readEvidenceFile('brag.md', text, /** @type {any} */ ('2026-03-18'))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/**
 * @param {string} what
 * @param {Waits} idle
 * @param {() => Promise<unknown>} work
 */
async function during(what, idle, work) {
  const begun = performance.now()
  const waits = await probed(work)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  console.log(`while ${what} (${seconds} s, ${waits.showMe.length} probes of each):`)
  for (const name of /** @type {const} */ (['healthz', 'showMe'])) {
    const reference = { what: 'idle', value: percentile(idle[name], 0.99) }
    report(`  p99 of ${name}`, percentile(waits[name], 0.99), 'ms', { bar: 50, reference })
    report(`  longest ${name}`, percentile(waits[name], 1), 'ms')
  }
}

/**
 * Asks while the work is done, over and over until there are enough answers for a percentile.
 * @param {() => Promise<unknown>} work
 */
async function probed(work) {
  /** @type {Waits} */
  const waits = { healthz: [], showMe: [] }
  /** @type {Promise<unknown>[]} */
  const asked = []
  let due = performance.now()
  const timer = setInterval(() => {
    // From when it was due: a probe that could not leave in time has waited as well.
    for (; due <= performance.now(); due += 20) {
      asked.push(timed(due, waits.healthz, get('/healthz')))
      asked.push(timed(due, waits.showMe, post('showMe', '{}')))
    }
  }, 5)
  do await work()
  while (waits.showMe.length < 400)
  clearInterval(timer)
  await Promise.all(asked)
  if (failed > 0) throw new Error(`${failed} probes were not answered`)
  return waits
}

/** @param {number} from @param {number[]} waits @param {Promise<unknown>} answer */
async function timed(from, waits, answer) {
  await answer.catch(() => failed++)
  waits.push(performance.now() - from)
}

/** @param {number[]} values @param {number} share */
function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** @param {string} operation @param {(bytes: number) => string} write */
function read(operation, write) {
  const name = operation === 'previewLadder' ? 'ladder.csv' : 'brag.md'
  const body = Buffer.from(JSON.stringify({ name, text: write(4.99 * megabyte) }))
  return () =>
    post(operation, body).catch((/** @type {Error} */ error) => {
      console.log(`MISSED: ${error.message}`)
      process.exitCode = 1
    })
}

/** @param {string} path */
function get(path) {
  return send('GET', path)
}

/** @param {string} operation @param {string | Buffer} body */
function post(operation, body) {
  return send('POST', `/api/${operation}`, body)
}

/**
 * @param {string} method @param {string} path @param {string | Buffer} [body]
 * @returns {Promise<string>}
 */
function send(method, path, body) {
  const headers = { 'content-type': 'application/json' }
  return new Promise((resolve, reject) => {
    const sent = request(`${app.address}${path}`, { method, headers, agent }, (response) => {
      /** @type {Buffer[]} */
      const parts = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () => {
        const text = () => Buffer.concat(parts).toString()
        if (response.statusCode === 200) resolve(text())
        else reject(new Error(`${path}: ${text().slice(0, 300)}`))
      })
    })
    // A connection that was idle may be closed by the server just as it is used again.
    sent.on('error', (error) => {
      if (sent.reusedSocket) resolve(send(method, path, body))
      else reject(error)
    })
    sent.end(body)
  })
}

/** Years of months with bullets, details, days and links. @param {number} bytes */
function bragDocument(bytes) {
  const verbs = ['Cut', 'Led', 'Shipped', 'Wrote', 'Fixed', 'Mentored', 'Designed']
  const months = ['January', 'March', 'May', 'July', 'September', 'November']
  return written(bytes, '# Brag document\n', (section) => {
    const bullets = Array.from({ length: 4 }, (_, index) => {
      const number = section * 4 + index
      const link = `[PR ${number}](https://example.org/pull/${number})`
      return `- ${verbs[number % 7]} redeliveries of shop ${number} by half, with Mara and the payments team; see ${link}\n  - before: 12 min, after: 4 min\n  - on ${1 + (number % 28)} March it went live and stayed up\n`
    })
    return `\n## ${months[section % 6]} ${2010 + (Math.floor(section / 6) % 15)}\n\n${bullets.join('')}`
  })
}

/** A row for each skill, a column for each level. @param {number} bytes */
function ladder(bytes) {
  return written(bytes, 'Competency,Junior,Senior,Staff\n', (row) => {
    const cells = Array.from(
      { length: 3 },
      (_, step) =>
        `"Explains how work of kind ${row} at step ${step} helps the team, and ${'writes it down so that others can follow it '.repeat(2)}"`,
    )
    return `Skill ${row % 40},${cells.join(',')}\n`
  })
}

/** @param {number} bytes @param {string} head @param {(index: number) => string} part */
function written(bytes, head, part) {
  let text = head
  for (let index = 0; ; index++) {
    const next = part(index)
    if (text.length + next.length > bytes) return text
    text += next
  }
}

/** A brag document in the record, of so many entries. @param {number} count */
async function packetOf(count) {
  const entries = Array.from({ length: count }, (_, index) => ({
    evidence: null,
    day: '2026-03-01',
    text: `Wrote the runbook for redeliveries; the team used it the same night (${index})`,
    details: '- one thing\n- and another\n\nand why it mattered to the shops',
    scope: 'team',
    seenBy: ['Mara'],
    links: [{ url: 'https://example.org/runbook', title: 'the runbook' }],
  }))
  const section = { heading: 'Queues', note: '', from: null, to: null, entries }
  const id = '01900000-0000-7000-8000-000000000001'
  const content = {
    title: 'What I did',
    name: 'Ada',
    label: 'Engineer',
    organisation: 'Bench',
    from: '2025-03-18',
    to: '2026-03-18',
    intro: 'A year.',
    ladder: null,
    sections: [section],
    topics: [],
  }
  const packet = { id, kind: 'brag', audience: 'inside', madeOn: '2026-03-18', content }
  const text = JSON.stringify({ fairwind: 'log/1', packets: [packet] })
  await post('importFile', JSON.stringify({ text }))
  return id
}

/** In a process of its own, as a person does it; it hands what it finds to the one that serves. */
function collectGit() {
  const main = join(import.meta.dirname, '../dist/main.js')
  const given = ['collect', 'git', folder, '--data-dir', data, '--json']
  const child = spawn(process.execPath, [main, ...given], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve(code) : reject(new Error(`ended ${code}`))))
  })
}
