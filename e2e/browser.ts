import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

const cache = join(import.meta.dirname, '../node_modules/.cache/fairwind-browser')

/**
 * Starts a real Chromium: the one `$CHROME_PATH` names, the one inside @sparticuz/chromium (Linux,
 * x64), or one that is installed. Nothing is downloaded.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ args: ['--no-sandbox', '--disable-dev-shm-usage'], ...(await found()) })
}

async function found(): Promise<LaunchOptions> {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH }
  if (process.platform === 'linux' && process.arch === 'x64') return packed()
  return { channel: process.platform === 'win32' ? 'msedge' : 'chrome' }
}

/** The packed Chromium with the libraries and the font it needs where none are installed. */
function packed(): LaunchOptions {
  if (!existsSync(join(cache, 'chromium'))) unpack()
  const libraries = [join(cache, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean)
  return {
    executablePath: join(cache, 'chromium'),
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: libraries.join(':'),
      FONTCONFIG_FILE: join(cache, 'fonts.conf'),
    },
  }
}

/**
 * Unpacks into a folder of our own, under a name that is taken only once all of it is there. In a
 * process of its own, because the package hands out its libraries only when its environment looks
 * like Amazon's cloud.
 */
function unpack(): void {
  const folder = `${cache}.${process.pid}`
  mkdirSync(folder, { recursive: true })
  const script = `import('@sparticuz/chromium').then((pack) => pack.default.executablePath())`
  execFileSync(process.execPath, ['-e', script], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  })
  writeFileSync(join(folder, 'fonts.conf'), fontConfiguration)
  if (existsSync(cache)) rmSync(folder, { recursive: true })
  else renameSync(folder, cache)
}

/** Fonts of the system and of the package. Without a single font Chromium’s pages crash. */
const fontConfiguration = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts</dir><dir>${join(cache, 'fonts')}</dir>
<cachedir>${join(cache, 'font-cache')}</cachedir></fontconfig>
`
