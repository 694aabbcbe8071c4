import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startApp } from './app.ts'
import { personAtHome } from './home.ts'

const { home, dir, env, fairwind } = personAtHome()

test('a command says which data it uses when that may surprise, and refuses other people’s', async () => {
  const other = mkdtempSync(join(tmpdir(), 'fairwind-other-'))
  const created = await fairwind('--data-dir', other, 'status')
  expect(created.error).toBe(`Creating a new data directory: ${other}\n`)

  await fairwind('want', 'add', 'rust')
  const app = await startApp({ folder: other, env })
  onTestFinished(app.stop)
  expect((await fairwind('log')).error).toBe(
    `Using the data directory ${dir}. The server at ${app.address} uses ${other}.\n`,
  )

  const thesis = join(home, 'thesis')
  mkdirSync(thesis)
  writeFileSync(join(thesis, 'chapter.tex'), '')
  expect(await fairwind('--data-dir=~/thesis', 'today')).toMatchObject({
    code: 1,
    error: `The directory ${thesis} holds other files (chapter.tex), not Fairwind’s data. Choose an empty one with --data-dir.\n`,
  })
})
