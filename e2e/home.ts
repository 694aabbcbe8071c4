import { execFile } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const main = join(import.meta.dirname, '../dist/main.js')

interface Ended {
  code: number
  out: string
  error: string
}

/** A person with a home of their own, who keeps their data where Fairwind puts it by itself. */
export function personAtHome() {
  const home = mkdtempSync(join(tmpdir(), 'fairwind-home-'))
  const env = { HOME: home, XDG_DATA_HOME: '', XDG_STATE_HOME: '', TZ: 'UTC' }
  return {
    home,
    dir: join(home, '.local/share/fairwind'),
    env,
    /** Types a command in a script, where nobody can be asked; answers how it ended. */
    fairwind: (...words: string[]) =>
      new Promise<Ended>((resolve) => {
        const options = { env: { ...process.env, ...env } }
        execFile(process.execPath, [main, ...words], options, (failure, out, error) => {
          // A command that was killed has no code of its own.
          resolve({ code: Number(failure ? (failure.code ?? -1) : 0), out, error })
        })
      }),
  }
}
