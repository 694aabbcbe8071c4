import { expect, onTestFinished, test } from 'vitest'
import { startApp } from './app.ts'
import { personAtHome } from './home.ts'

/** A dozen processes start one after the other, on a machine that may be busy. */
const long = { timeout: 240_000 }

test(
  'a day in the terminal beside a running server: log, undo, goals, today, search and files',
  long,
  async () => {
    const { dir, env, fairwind } = personAtHome()
    const app = await startApp({ folder: dir, env })
    onTestFinished(app.stop)

    const { out } = await fairwind('log', 'Unblocked Ines on the retry storm yesterday')
    const entry = /\(ID (\w+)\)/.exec(out)?.[1] ?? 'no ID'
    await fairwind('log', 'add', 'remove', 'the', 'old', 'queue')
    expect((await fairwind('log', 'undo', '--yes')).out).toContain('“remove the old queue”')

    await fairwind('goal', 'add', 'Cut build time from 12 to 6 min by March')
    expect((await fairwind('goal', 'progress', 'build', '9')).out).toContain('50%')
    const today = await fairwind('today')
    expect(today.out).toMatch(/1 active goal, 0 reviews due\.[\s\S]*Unblocked/)
    expect(today.error).toBe('')

    expect((await fairwind('search', 'retry')).out).toContain(`entry  ${entry}`)
    expect((await fairwind('status')).out).toContain(`running at ${app.address}`)
    await fairwind('export', '--dir=~/record')
    expect((await fairwind('import', '~/record/log.json', '--dry-run')).out).toContain(
      'already matches',
    )
    await app.stop()
    expect((await fairwind('goal', 'done', 'build time')).out).toContain('Done: Cut build time')
  },
)
