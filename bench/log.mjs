// @ts-check
// A log of 10,000 entries through HTTP on the embedded database: what the page weighs, how long the
// server takes for it, for a search and for Today with 200 goals, and the rule of scope; held against a page without a log
// and against reading the same entries once.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { rings } from '../dist/domain/base/rings.js'
import { ringEvidence } from '../dist/domain/scope/actingScope.js'
import { chance, median, medianTime, report } from './report.mjs'

const many = 10_000
const { module: apps } = await runnerImport('./e2e/app.ts')
const folder = mkdtempSync(join(tmpdir(), 'fairwind-bench-'))
const app = await apps.startApp({ folder: join(folder, 'data') })
const next = chance(3)
const words =
  'queue retry deploy mentor runbook incident migration index latency budget review'.split(' ')
const rare = ' in C++, 検索の性能を改善した, Łódź'
const { today } = await call('showSweetSpot', {})
try {
  const empty = await times(60, () => page('/topics'))
  await fill()
  const log = await page('/log')
  report('first data of the log page', firstData(log) / 1000, 'kB', { bar: 150 })
  const pages = await times(120, () => page('/log'))
  const reference = { what: 'a page without a log', value: late(empty) }
  report('the log page, 95 % of requests', late(pages), 'ms', { bar: 60, reference })
  report('the scope page, 95 % of requests', late(await times(60, () => page('/scope'))), 'ms')

  const plain = await times(60, () => call('listEvidence', { limit: 50 }))
  const searches = await times(120, (run) =>
    call('listEvidence', { search: words[run % words.length]?.slice(0, 3 + (run % 4)), limit: 50 }),
  )
  const unsearched = { what: 'the same without a search', value: late(plain) }
  report('a search as one types, 95 %', late(searches), 'ms', { bar: 100, reference: unsearched })

  const special = ['C++', '性能', 'lodz', '"queue retry"']
  const others = await times(120, (run) =>
    call('listEvidence', { search: special[run % special.length], limit: 50 }),
  )
  const name = 'a search with symbols, within words and in quotation marks, 95 %'
  report(name, late(others), 'ms', { bar: 100, reference: unsearched })

  await setGoals(200)
  report(
    'Today with 200 goals, 95 % of requests',
    late(await times(120, () => page('/today'))),
    'ms',
    {
      bar: 60,
      reference,
    },
  )

  const entries = Array.from({ length: many }, () => ({ day: day(), scope: ring() }))
  const read = await medianTime(() => entries.filter(({ scope }) => scope !== 'self').length)
  const rule = await medianTime(() => ringEvidence(/** @type {any} */ (entries), today))
  const once = { what: 'one look at each entry', value: read }
  report('scope of 10,000 entries', rule, 'ms', { bar: 10, reference: once })
} finally {
  await app.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function fill() {
  for (let from = 0; from < many; from += 500) {
    const candidates = Array.from({ length: 500 }, (_, index) => ({
      key: `${from + index}`,
      day: day(),
      text: `${any()} ${any()} ${any()}: ${any()} for the ${any()} of ${any()} (${from + index})${index % 50 === 0 ? rare : ''}`,
      details: `${any()} ${any()} `.repeat(20),
      scope: ring(),
      place: 'bench',
    }))
    await call('proposeEvidence', { kind: 'json', name: 'bench', candidates })
    const proposals = candidates.map(({ key }) => ({ kind: 'json', key }))
    await call('acceptProposals', { proposals })
  }
}

/** @param {number} count */
async function setGoals(count) {
  const port = await call('addGoal', {
    term: 'long',
    text: 'Be trusted with our data',
    markers: ['innovation'],
    due: `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`,
  })
  for (let index = 1; index < count; index++)
    await call('addGoal', {
      term: 'short',
      text: `${any()} ${any()} ${index}`,
      serves: port.id,
      hours: 5 + (index % 20),
      due: `${Number(today.slice(0, 4)) + 1}-06-30`,
    })
}

function any() {
  return words[Math.floor(next() * words.length)]
}

function ring() {
  return rings[Math.floor(next() * next() * rings.length)]
}

/** Some day of the last eight years. */
function day() {
  const back = Math.floor(next() * 8 * 365)
  return new Date(Date.parse(today) - back * 86_400_000).toISOString().slice(0, 10)
}

/** @param {string} path */
async function page(path) {
  return (await fetch(app.address + path)).text()
}

/** Bytes of data within a page. @param {string} html */
function firstData(html) {
  return Buffer.byteLength(/id="start">(.*?)<\/script>/s.exec(html)?.[1] ?? '')
}

/**
 * @param {string} name
 * @param {object} input
 */
async function call(name, input) {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify(input)
  const answer = await fetch(`${app.address}/api/${name}`, { method: 'POST', headers, body })
  if (!answer.ok) throw new Error(await answer.text())
  return /** @type {any} */ (await answer.json())
}

/**
 * How long each of several runs takes, after some to warm up.
 * @param {number} runs
 * @param {(run: number) => Promise<unknown>} work
 */
async function times(runs, work) {
  const taken = []
  for (let run = -10; run < runs; run++) {
    const start = performance.now()
    await work(Math.abs(run))
    if (run >= 0) taken.push(performance.now() - start)
  }
  return taken
}

/** What 95 % stay below. @param {number[]} taken */
function late(taken) {
  return taken.toSorted((a, b) => a - b)[Math.floor(taken.length * 0.95)] ?? median(taken)
}
