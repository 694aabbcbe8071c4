// @ts-check
// `npm test`: installs what is missing, builds what changed, runs every test, the browser's too.
import { build, install, run } from './prepare.mjs'

install()
build()
run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)])
