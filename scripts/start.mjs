// @ts-check
// `npm start`: installs what is missing, builds what changed, serves.
import { build, install } from './prepare.mjs'

install()
build()
process.argv.splice(2, 0, 'serve')
// @ts-expect-error it is there once it is built
await import('../dist/main.js')
