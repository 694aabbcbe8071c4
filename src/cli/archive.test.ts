import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { emptySystem, testDay } from '../testing.ts'
import { run } from './program.ts'

const system = emptySystem()
const file = join(mkdtempSync(join(tmpdir(), 'fairwind-archive-')), 'all.json')

/** Types a command line where nobody is there to ask. */
async function type(...words: string[]) {
  const [output, error] = [new PassThrough(), new PassThrough()]
  const later = { offlineQueue: unused, backUp: unused, restore: unused, move: unused }
  const code = await run(
    {
      ...{ version: '1', input: Readable.from(['']), output, error, githubToken: undefined },
      ...{ now: () => `${testDay}T12:00:00Z`, timeZone: 'UTC', serve: unused, mcp: unused },
      open: async () => ({ installation: system.installation, close: async () => {} }),
      ...later,
      backUpToday: unused,
      status: unused,
    },
    words,
  )
  return { code, out: String(output.read() ?? ''), error: String(error.read() ?? '') }
}

function unused(): never {
  throw new Error('This is not part of the test')
}

test('everything is exported, deleted with the sentence, and imported again', async () => {
  await system.call('addEvidence', { text: 'Cut the build time' })
  expect((await type('export', '--all', file)).out).toContain(`Exported everything to ${file}.`)
  expect((await type('export', '--all')).out).toBe(readFileSync(file, 'utf8'))

  expect((await type('delete-everything')).error).toContain('--confirm "delete everything"')
  expect((await type('delete-everything', '--confirm', 'yes')).code).toBe(1)
  expect((await system.call('listEvidence', {})).total).toBe(1)
  const deleted = await type('delete-everything', '--confirm', 'delete everything')
  expect(deleted).toMatchObject({ code: 0, out: 'Everything you wrote was deleted.\n' })
  expect((await system.call('listEvidence', {})).total).toBe(0)

  await type('import', file, '--yes')
  expect((await type('export', '--all')).out).toBe(readFileSync(file, 'utf8'))
})
