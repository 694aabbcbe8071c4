#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const program = join(import.meta.dirname, '../dist/main.js')
if (!existsSync(program)) {
  process.stderr.write('Fairwind is not built yet. Run “npm start” once.\n')
  process.exit(1)
}
await import(program)
