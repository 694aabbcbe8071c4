import { constants } from 'node:fs'
import { access, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fail } from '../domain/base/errors.ts'
import { fileProblem } from '../domain/base/fileProblems.ts'

/** What Fairwind itself puts into a data directory. */
const own = /^(?:postgres|backups|lock(?:\..*)?)$/

/** What a file system or a desktop leaves in a directory that is empty otherwise. */
const ignored = /^(?:\..*|lost\+found)$/

/** Whether a data directory has no data yet. */
export async function isFresh(dir: string): Promise<boolean> {
  return !(await stat(join(dir, 'postgres')).catch(() => null))
}

/**
 * Refuses a directory that is somebody else’s, before anything in it is touched.
 *
 * @throws AppError with one sentence, when it has another owner, can’t be used, or holds other files.
 */
export async function refuseForeignFolder(dir: string, user = process.getuid?.()): Promise<void> {
  const found = await stat(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    return fail('invalid', `Can’t open the data directory ${dir}: ${fileProblem(error)}. ${choose}`)
  })
  if (!found) return
  if (!found.isDirectory()) fail('invalid', `${dir} is a file, not a directory. ${choose}`)
  // The administrator may use any directory, as programs in containers do.
  if (user && found.uid !== user)
    fail('invalid', `The data directory ${dir} belongs to another user. ${choose}`)
  const { R_OK, W_OK, X_OK } = constants
  await access(dir, R_OK | W_OK | X_OK).catch(() =>
    fail('invalid', `You can’t read and write the data directory ${dir}. ${choose}`),
  )
  const names = (await readdir(dir)).filter((name) => !ignored.test(name))
  if (names.length > 0 && !names.some((name) => own.test(name)))
    fail(
      'invalid',
      `The directory ${dir} holds other files, not Fairwind’s data. Choose an empty one with --data-dir.`,
    )
}

const choose = 'Choose another one with --data-dir.'
