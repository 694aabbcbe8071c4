// @ts-check
// `npm run bench`: every measurement under bench/, or those named. Fails when a bar was missed.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build, install } from './prepare.mjs'

install()
build()
const folder = join(import.meta.dirname, '../bench')
const notRun = ['report.mjs', 'install.mjs', 'walGrowth.mjs']
const all = readdirSync(folder).filter((file) => file.endsWith('.mjs') && !notRun.includes(file))
const named = process.argv.slice(2).map((name) => `${name}.mjs`)
for (const file of named.length > 0 ? named : all.sort()) {
  const { status } = spawnSync(process.execPath, [join(folder, file)], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
