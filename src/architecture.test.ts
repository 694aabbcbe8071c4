import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/** Which folder may import which; the first rule that fits a file holds. Tests may import anything. */
const mayImport: Record<string, readonly string[]> = {
  domain: ['domain'],
  db: ['domain', 'db'],
  readers: ['domain', 'readers'],
  operations: ['domain', 'db', 'readers', 'operations'],
  http: ['domain', 'operations', 'documents', 'http'],
  mcp: ['domain', 'operations', 'mcp'],
  collect: ['domain', 'readers', 'collect'],
  documents: ['domain', 'documents'],
  cli: ['domain', 'operations', 'collect', 'documents', 'cli'],
  web: ['domain', 'web', 'operations/remote.ts'],
}

/**
 * Which subject of the domain may import which others; `base` is open to all. The table has no
 * circle, so each subject can be read after those it names.
 */
const subjects: Record<string, readonly string[]> = {
  base: [],
  topics: [],
  people: [],
  sweetSpot: ['topics'],
  log: ['topics'],
  scope: [],
  reflect: ['topics', 'log'],
  goals: ['topics', 'reflect'],
  ladders: ['log', 'scope', 'topics'],
  packets: ['log', 'ladders', 'people'],
  today: ['goals'],
  files: [
    ...['people', 'topics', 'sweetSpot', 'log', 'scope'],
    ...['reflect', 'goals', 'ladders', 'packets'],
  ],
}

/** Packages that only one layer may know. */
const packagesOf: Record<string, RegExp> = {
  domain: /^zod$/,
  web: /^(react|react-dom|wouter|@fontsource-variable)(\/|$)/,
}

const source = import.meta.dirname
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(
    (file) =>
      /\.(tsx?|mjs)$/.test(file) &&
      !/\.test\.tsx?$|\.d\.ts$|fixtures|(^|\/)test(ing|[A-Z]\w*)\.tsx?$/.test(file),
  )
  .map((file) => file.replaceAll('\\', '/'))

interface Import {
  from: string
  typesOnly: boolean
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(source, file), 'utf8')
  const found = text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm,
  )
  return [...found].map(([, type, from, dynamic]) => ({
    from: (from ?? dynamic)!,
    typesOnly: type !== undefined,
  }))
}

function placeOf(file: string, from: string): string {
  return relative(source, join(source, dirname(file), from)).replaceAll('\\', '/')
}

function offences(file: string): string[] {
  return offencesIn(file, mayImport[file.split('/')[0]!] ?? [])
}

function offencesIn(file: string, allowed: readonly string[]): string[] {
  const layer = file.split('/')[0]!
  return importsOf(file)
    .filter(({ from, typesOnly }) =>
      from.startsWith('.')
        ? !isAllowed(placeOf(file, from), allowed, layer, typesOnly)
        : packagesOf[layer] !== undefined && !packagesOf[layer].test(from),
    )
    .map(({ from }) => `${file} imports ${from}`)
}

function isAllowed(
  place: string,
  allowed: readonly string[],
  layer: string,
  typesOnly: boolean,
): boolean {
  if (layer === 'web' && typesOnly && place.startsWith('operations/')) return true
  return allowed.some((each) => place === each || place.startsWith(`${each}/`))
}

test.each(Object.keys(mayImport))('%s imports only what it may', (layer) => {
  const ofLayer = files.filter((file) => file.startsWith(`${layer}/`))
  expect(ofLayer.length).toBeGreaterThan(0)
  expect(ofLayer.flatMap(offences)).toEqual([])
})

test.each(Object.keys(subjects))('in the domain, %s imports only its subjects', (subject) => {
  const allowed = ['base', subject, ...subjects[subject]!].map((each) => `domain/${each}`)
  const ofSubject = files.filter((file) => file.startsWith(`domain/${subject}/`))
  expect(ofSubject.length).toBeGreaterThan(0)
  expect(ofSubject.flatMap((file) => offencesIn(file, allowed))).toEqual([])
})

test('every folder of the domain is a subject of the table, and the table has no circle', () => {
  const folders = new Set(files.flatMap((file) => /^domain\/(.+?)\//.exec(file)?.[1] ?? []))
  expect([...folders].sort()).toEqual(Object.keys(subjects).sort())
  const order = Object.keys(subjects)
  for (const [at, subject] of order.entries())
    expect(order.slice(0, at)).toEqual(expect.arrayContaining([...subjects[subject]!]))
})

test.each(['ui', 'shell'])('web/%s imports no subject', (folder) => {
  const own = ['web/ui/', 'web/shell/', 'domain/base/', 'domain/people/', 'operations/']
  const parts = files.filter((file) => file.startsWith(`web/${folder}/`))
  expect(parts.length).toBeGreaterThan(0)
  const subjectsOf = (file: string) =>
    importsOf(file)
      .map(({ from }) => (from.startsWith('.') ? placeOf(file, from) : 'package'))
      .filter((place) => place.includes('/') && place.split('/').length > 2)
      .filter((place) => !own.some((each) => place.startsWith(each)))
      .map((place) => `${file} imports ${place}`)
  expect(parts.flatMap(subjectsOf)).toEqual([])
})

/** More than this in one folder, and nobody finds a file at a glance. */
const mostFiles = 25

test('no folder holds more source files than can be taken in at a glance', () => {
  const folders = [...new Set(files.map((file) => dirname(file)))]
  const inside = (folder: string) => files.filter((file) => dirname(file) === folder)
  expect(folders.filter((folder) => inside(folder).length > mostFiles)).toEqual([])
})

test('the domain takes no clock and no chance', () => {
  const impure = files
    .filter((file) => file.startsWith('domain/'))
    .filter((file) =>
      /Date\.now|new Date\(\)|Math\.random|performance\.now/.test(
        readFileSync(join(source, file), 'utf8'),
      ),
    )
  expect(impure).toEqual([])
})

test('zod stays out of the browser: what the web imports at run time never reaches it', () => {
  const reached = new Set<string>()
  const waiting = files.filter((file) => file.startsWith('web/'))
  while (waiting.length > 0) {
    const file = waiting.pop()
    if (file === undefined) break
    if (reached.has(file)) continue
    reached.add(file)
    for (const { from, typesOnly } of importsOf(file))
      if (!typesOnly && from.startsWith('.') && /\.tsx?$/.test(from))
        waiting.push(placeOf(file, from))
  }
  const withZod = [...reached].filter((file) =>
    importsOf(file).some(({ from, typesOnly }) => from === 'zod' && !typesOnly),
  )
  expect(withZod).toEqual([])
})
