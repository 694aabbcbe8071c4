// @ts-check
// `npm start`: installs what is missing, builds what changed, serves.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, install } from './prepare.mjs'

install()
build()
process.argv.splice(2, 0, 'serve')
await import(pathToFileURL(join(import.meta.dirname, '../dist/main.js')).href)
