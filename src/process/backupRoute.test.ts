import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../db/embedded/fixtures/folder.ts'
import { AppError } from '../domain/base/errors.ts'
import { backUpOver, withBackups } from './backupRoute.ts'

test('another process asks the owner of a folder for a backup, and hears how it went', async () => {
  const asked: string[] = []
  const backUp = async (file: string) => {
    if (asked.includes(file)) throw new AppError('conflict', 'There is a file already.')
    asked.push(file)
  }
  const socket = join(await temporaryFolder(), 'socket')
  const server = createServer(withBackups((_, response) => response.end('{}'), backUp))
  server.listen(socket)
  await once(server, 'listening')

  await backUpOver(socket)('/backups/1.tar.gz')
  expect(asked).toEqual(['/backups/1.tar.gz'])
  await expect(backUpOver(socket)('/backups/1.tar.gz')).rejects.toMatchObject({
    code: 'conflict',
    message: 'The backup failed. There is a file already.',
  })
  server.close()
  server.closeAllConnections()
})
