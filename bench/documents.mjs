// @ts-check
// Reading 5,000 commits into proposals, held against git's own log; and a packet of 40 entries as
// PDF, held against the same as Word.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { runnerImport } from 'vite'
import { collectGit } from '../dist/collect/git.js'
import { formats } from '../dist/documents/documents.js'
import { medianTime, report } from './report.mjs'

const { module: repositories } = await runnerImport('./src/collect/testRepository.ts')
const folder = repositories.buildRepository(repositories.manyCommits(5000))
try {
  const log = () =>
    execFileSync('git', ['-C', folder, 'log', '--format=%H %aI %s'], { maxBuffer: 1e8 })
  const reference = { what: 'git log alone', value: await medianTime(log, 5) }
  /** @type {any} */
  const search = { folders: [folder], today: '2026-11-22', me: [] }
  const read = await medianTime(() => collectGit(search), 5)
  report('git log of 5,000 commits into pieces of work', read, 'ms', { bar: 3000, reference })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const entries = Array.from({ length: 40 }, (_, index) => ({
  evidence: null,
  day: '2026-03-01',
  text: `Wrote the runbook for redeliveries; the team used it the same night (${index})`,
  details: '- one thing\n- and another\n\nand why it mattered to the shops',
  scope: 'team',
  seenBy: ['Mara'],
  links: [{ url: 'https://example.org/runbook', title: 'the runbook' }],
}))
/** @type {any} */
const packet = {
  id: '00000000-0000-7000-8000-000000000001',
  kind: 'brag',
  audience: 'inside',
  madeOn: '2026-03-18',
  revision: 1,
  content: {
    title: 'What I did',
    name: 'Ada',
    label: 'Engineer',
    organisation: 'Bench',
    from: '2025-03-18',
    to: '2026-03-18',
    intro: 'A year.',
    ladder: null,
    sections: [{ heading: 'Queues', note: '', from: null, to: null, entries }],
    topics: ['Queues'],
  },
}
const word = await medianTime(() => formats.docx.write(packet), 5)
const pdf = await medianTime(() => formats.pdf.write(packet), 5)
report('PDF of 40 entries', pdf, 'ms', { bar: 2000, reference: { what: 'Word', value: word } })
