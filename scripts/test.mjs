// @ts-check
// `npm test`: installs what is missing, builds what changed, runs every test, the browser's too.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, install, run } from './prepare.mjs'

install()
build()
const guard = pathToFileURL(join(import.meta.dirname, 'loopbackOnly.mjs')).href
const options = [process.env.NODE_OPTIONS, `--import=${guard}`].filter(Boolean).join(' ')
run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)], {
  ...process.env,
  NODE_OPTIONS: options,
})
