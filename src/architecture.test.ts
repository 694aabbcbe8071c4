import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/** Which folder may import which; the first rule that fits a file holds. Tests may import anything. */
const mayImport: Record<string, readonly string[]> = {
  domain: ['domain'],
  db: ['domain', 'db'],
  operations: ['domain', 'db', 'operations'],
  http: ['domain', 'operations', 'documents', 'http'],
  mcp: ['domain', 'operations', 'mcp'],
  collect: ['domain', 'collect'],
  documents: ['domain', 'documents'],
  cli: ['domain', 'operations', 'collect', 'documents', 'cli'],
  web: ['domain', 'web', 'operations/remote.ts'],
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
      !/\.test\.tsx?$|\.d\.ts$|fixtures|(^|\/)test(ing|[A-Z]\w*)\.ts$/.test(file),
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
  const layer = file.split('/')[0]!
  const allowed = mayImport[layer]
  if (!allowed) return []
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
    const file = waiting.pop()!
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
