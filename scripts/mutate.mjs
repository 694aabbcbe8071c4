// @ts-check
// `npm run mutate`, or `npm run mutate -- scope goals`: changes the rules in src/domain in small
// ways, one at a time, and says how many of the changes a test notices. Stryker is 50 MB and not
// for CI, so that it is fetched here and not listed in package.json.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './prepare.mjs'

const version = '9.6.1'
const root = join(import.meta.dirname, '..')
const folder = join(root, '.cache/mutation')
const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js')

/** A folder of src/domain, without those inside it that are counted on their own. */
const usualSubjects = ['sweetSpot', 'scope', 'goals', 'goals/lint', 'ladders']
const subjects = process.argv.length > 2 ? process.argv.slice(2) : usualSubjects

mkdirSync(folder, { recursive: true })
if (!existsSync(stryker)) install()
const scores = subjects.map(scoreOf)
console.table(Object.fromEntries(scores))

function install() {
  // A folder with a package.json of its own, so that npm leaves ours alone.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${version}`)
  const flags = ['--no-save', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund']
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', [
    'install',
    '--prefix',
    folder,
    ...flags,
    ...packages,
  ])
}

/**
 * @param {string} subject
 * @returns {[string, Record<string, number>]}
 */
function scoreOf(subject) {
  const report = join(folder, `${subject.replace('/', '-')}.json`)
  const config = join(folder, 'stryker.config.json')
  writeFileSync(config, JSON.stringify(configOf(subject, report)))
  run(process.execPath, [stryker, 'run', config])
  return [subject, countsOf(JSON.parse(readFileSync(report, 'utf8')))]
}

/**
 * @param {string} subject
 * @param {string} report
 */
function configOf(subject, report) {
  const inside = usualSubjects.filter((other) => other.startsWith(`${subject}/`))
  return {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/mutation.config.ts' },
    mutate: [
      `src/domain/${subject}/**/*.ts`,
      ...inside.map((other) => `!src/domain/${other}/**`),
      '!src/domain/**/*.test.ts',
      '!src/domain/**/test[A-Z]*.ts',
      '!src/domain/**/fixtures/**',
    ],
    // Without a tsconfig.json: Stryker 9.6.1 would rewrite it with calls that TypeScript 7 lacks.
    ignorePatterns: [
      ...['**', '!package.json', '!scripts/mutation.*', '!src/domain/**/*.ts'],
      ...['!src/readers/**/*.ts', '!data/vocabulary/**'],
    ],
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.MUTATE_CONCURRENCY ?? 1),
    reporters: ['progress-append-only', 'clear-text', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: report },
    tempDirName: join(folder, 'sandbox'),
    timeoutMS: 20_000,
    allowEmpty: false,
  }
}

/**
 * How many changes there were, and the share of them that a test noticed, in per cent.
 * @param {{ files: Record<string, { mutants: { status: string }[] }> }} report
 */
function countsOf({ files }) {
  const mutants = Object.values(files).flatMap((file) => file.mutants)
  /** @param {string[]} statuses */
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length
  const noticed = count('Killed', 'Timeout')
  const missed = count('Survived', 'NoCoverage')
  const score = Math.round((1000 * noticed) / (noticed + missed)) / 10
  return { mutants: noticed + missed, noticed, 'without a test': count('NoCoverage'), score }
}
