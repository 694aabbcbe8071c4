import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startApp } from './app.ts'

const main = join(import.meta.dirname, '../dist/main.js')
const home = mkdtempSync(join(tmpdir(), 'fairwind-day-'))
const dir = join(home, '.local/share/fairwind')
const env = { ...process.env, HOME: home, XDG_DATA_HOME: '', XDG_STATE_HOME: '', TZ: 'UTC' }

interface Ended {
  code: number
  out: string
  error: string
}

/** Types a command as a person with this home does; answers what it printed and how it ended. */
function fairwind(...words: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...words], { env }, (failure, out, error) => {
      resolve({ code: Number(failure?.code ?? 0), out, error })
    })
  })
}

test('a command says which data it uses when that may surprise, and refuses other people’s', async () => {
  const other = mkdtempSync(join(tmpdir(), 'fairwind-other-'))
  const created = await fairwind('--data-dir', other, 'status')
  expect(created.error).toBe(`Creating a new data directory: ${other}\n`)

  const app = await startApp({ folder: other, env: { HOME: home, XDG_STATE_HOME: '' } })
  expect((await fairwind('log')).error).toBe(
    `Using the data directory ${dir}. The server at ${app.address} uses ${other}.\n`,
  )
  await app.stop()

  const thesis = join(home, 'thesis')
  mkdirSync(thesis)
  writeFileSync(join(thesis, 'chapter.tex'), '')
  expect(await fairwind('--data-dir=~/thesis', 'today')).toMatchObject({
    code: 1,
    error: `The directory ${thesis} holds other files (chapter.tex), not Fairwind’s data. Choose an empty one with --data-dir.\n`,
  })
})
