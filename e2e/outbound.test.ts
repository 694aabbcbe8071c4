import { execFileSync } from 'node:child_process'
import { connect } from 'node:net'
import { expect, test } from 'vitest'

const refused = /was refused: tests stay on this machine/

test('in this suite no process can connect to another machine', () => {
  expect(() => connect(443, '192.0.2.1')).toThrow(refused)
  const child = `require('node:net').connect(443, '192.0.2.1')`
  expect(() => execFileSync(process.execPath, ['-e', child], { stdio: 'pipe' })).toThrow(refused)
})
