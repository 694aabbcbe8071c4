// @ts-check
// What a newcomer's `npm ci` takes and leaves. Run by name: `npm run bench install`.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { report } from './report.mjs'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'fairwind-bench-'))
for (const file of ['package.json', 'package-lock.json', '.npmrc'])
  copyFileSync(join(root, file), join(folder, file))
const begun = performance.now()
const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'ignore' })
if (status !== 0) throw new Error('npm ci failed')
report('npm ci', (performance.now() - begun) / 1000, 's')
const bytes = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
report('node_modules', bytes / 1e6, 'MB')
rmSync(folder, { recursive: true, force: true })
