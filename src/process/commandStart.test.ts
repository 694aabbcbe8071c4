import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { commandStart } from './commandStart.ts'
import { defaultDataDir } from './settings.ts'

test('a command names the folder that is not the usual one', () => {
  expect(commandStart({ dataDir: defaultDataDir(), server: undefined })).toBe('npx fairwind')
  expect(commandStart({ dataDir: '/srv/work', server: undefined })).toBe(
    'npx fairwind --data-dir /srv/work',
  )
})

test.each(['/srv/my work', "/srv/Ana's", '/srv/$HOME `x` "y"'])(
  'a shell reads %s as it is',
  (dataDir) => {
    const command = commandStart({ dataDir, server: undefined }).replace(
      'npx fairwind',
      'printf %s',
    )
    expect(
      execFileSync('sh', ['-c', command.replace('--data-dir ', '')], { encoding: 'utf8' }),
    ).toBe(dataDir)
  },
)

test('the address of a database server is not told', () => {
  const server = { url: 'postgresql://me:secret@db/fairwind', migrationUrl: undefined }
  expect(commandStart({ dataDir: '/srv', server })).not.toContain('secret')
})
