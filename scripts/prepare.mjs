// @ts-check
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Installs the packages when they are missing or older than the lock file. Runs no install script. */
export function install() {
  const installed = join(root, 'node_modules/.package-lock.json')
  if (existsSync(installed) && ageOf(installed) >= ageOf(join(root, 'package-lock.json'))) return
  say('Installing packages (about a minute on the first start) …')
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts'])
}

/** Builds when a source changed since the last build. */
export function build() {
  const stamp = join(root, 'dist/.built')
  const now = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  say('Building …')
  run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'])
  run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'])
  makeTemplate()
  writeFileSync(stamp, now)
}

/** An empty database to start from, made anew when what it depends on is newer. */
function makeTemplate() {
  const template = join(root, 'dist/template.tar.gz')
  const sources = ['package-lock.json', 'src/db/embedded/database.mjs'].map((file) =>
    join(root, file),
  )
  if (existsSync(template) && sources.every((file) => ageOf(file) < ageOf(template))) return
  run(process.execPath, ['scripts/template.mjs'])
}

/**
 * Runs a program of this folder and passes on how it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env,
    shell: command.endsWith('.cmd'),
  })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`)
}

/** @param {string} file */
function ageOf(file) {
  return statSync(file).mtimeMs
}

/** Names, sizes and times of everything the build reads. */
function fingerprint() {
  const sources = ['src', 'index.html', 'vite.config.ts', 'package-lock.json', 'tsconfig.json']
  const hash = createHash('sha256')
  for (const file of [...sources, 'tsconfig.build.json'].flatMap(filesIn)) {
    const { size, mtimeMs } = statSync(join(root, file))
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  const whole = join(root, path)
  if (!existsSync(whole)) return []
  if (!statSync(whole).isDirectory()) return [path]
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}
