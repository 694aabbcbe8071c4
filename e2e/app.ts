import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** The built application, running on a data folder of its own. */
export interface App {
  /** Where it answers, without a slash at the end. */
  address: string
  stop(): Promise<void>
}

export interface AppSettings {
  demo?: boolean
  folder?: string
  port?: number
  env?: Record<string, string>
}

/** Starts the built application, on a free port and with an empty record unless they are named. */
export async function startApp({
  demo = false,
  folder = '',
  port = 0,
  env = {},
}: AppSettings = {}): Promise<App> {
  const own = folder === '' ? mkdtempSync(join(tmpdir(), 'fairwind-e2e-')) : undefined
  const main = join(import.meta.dirname, '../dist/main.js')
  const given = [
    'serve',
    '--data-dir',
    own ?? folder,
    '--port',
    String(port),
    ...(demo ? ['--demo'] : []),
  ]
  const child = spawn(process.execPath, [main, ...given], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  for await (const line of createInterface(child.stdout)) {
    const [address] = /http:\/\/[^/\s]+/.exec(line) ?? []
    if (!address) continue
    return {
      address,
      async stop() {
        child.kill()
        if (child.exitCode === null) await once(child, 'exit')
        if (own) rmSync(own, { recursive: true, force: true })
      },
    }
  }
  child.kill()
  throw new Error('The application ended before it said where it is.')
}
