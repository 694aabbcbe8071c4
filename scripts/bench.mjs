// @ts-check
// `npm run bench`: every measurement under bench/, or those named.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build, install, run } from './prepare.mjs'

install()
build()
const folder = join(import.meta.dirname, '../bench')
const notRun = ['report.mjs', 'install.mjs', 'walGrowth.mjs']
const all = readdirSync(folder).filter((file) => file.endsWith('.mjs') && !notRun.includes(file))
const named = process.argv.slice(2).map((name) => `${name}.mjs`)
for (const file of named.length > 0 ? named : all.sort())
  run(process.execPath, [join('bench', file)])
