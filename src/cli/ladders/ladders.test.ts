import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { emptySystem } from '../../testing.ts'
import { run } from '../program.ts'
import type { Terminal } from '../terminal.ts'

const system = emptySystem()
const folder = mkdtempSync(join(tmpdir(), 'fairwind-ladders-'))

/** Types a command line; answers what it printed and how it ended. */
async function type(words: readonly string[]) {
  const [output, error] = [new PassThrough(), new PassThrough()]
  const terminal = {
    version: '1.2.3',
    input: Readable.from(['']),
    output,
    error,
    open: async () => ({ installation: system.installation, close: async () => {} }),
  } as unknown as Terminal
  const code = await run(terminal, words)
  return { code, out: String(output.read() ?? ''), error: String(error.read() ?? '') }
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const csv =
  'Skill,Junior Engineer,Engineer,Senior Engineer\nCraft,Learns,Builds,Shapes\nPeople,Asks,Helps,Mentors\n,,Who?,\n'

test('a ladder is looked at, imported, shown, and exported so that it imports back to the same', async () => {
  const path = file('meadow.csv', csv)
  const dry = await type(['ladder', 'import', path, '--name', 'Meadow', '--dry-run'])
  expect(dry.out).toContain('Meadow (csv): ')
  expect(dry.out).toContain('Levels: Junior Engineer, Engineer, Senior Engineer')
  expect((await type(['ladder'])).out).toContain('No ladders yet')

  expect((await type(['ladder', 'import', path, '--name', 'Meadow'])).code).toBe(0)
  expect((await type(['ladder', 'show', 'meadow'])).out).toMatch(
    /Senior Engineer\n {2}Craft\n {4}- Shapes/,
  )

  for (const more of [[], ['--yaml']]) {
    const { out } = await type(['ladder', 'export', 'Meadow', ...more])
    const again = file(more.length ? 'again.yaml' : 'again.json', out)
    const { out: told } = await type(['ladder', 'import', again, '--into', 'Meadow'])
    expect(told).toContain('Imported Meadow, version 1')
  }
})

test('readiness is told in words, and a ladder that is not there is named', async () => {
  await type(['ladder', 'import', file('meadow.csv', csv)])
  expect((await type(['readiness'])).out).toContain('No ladder selected.')
  const { out } = await type(['readiness', '--ladder', 'Meadow', '--level', 'senior engineer'])
  expect(out).toContain('○ Mentors (no evidence yet)')
  expect(out).not.toMatch(/%/)
  expect((await type(['title', 'Meadow'])).out).toContain('Too early to say')
  expect(await type(['title', 'Hill'])).toMatchObject({ code: 1 })
})
