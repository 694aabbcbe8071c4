import { stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import type { Day } from '../domain/base/day.ts'
import { AppError, fail } from '../domain/base/errors.ts'
import type { Report } from '../domain/base/progress.ts'
import type { RepositoryFound, RepositorySearch } from '../domain/log/collecting.ts'
import { pathTyped } from './paths.ts'
import { collectGitInThread } from './thread/collectInThread.ts'

/** Who waits for it, and how they stop it. */
interface Watch {
  today: Day
  report: Report
  signal?: AbortSignal | undefined
}

/**
 * Finds work on the computer this runs on. What is typed as a path is quoted back in errors and kept
 * nowhere: the repository is known by its name.
 */
export const onThisMachine = {
  async repository(
    { path, since, me }: RepositorySearch,
    { today, report, signal }: Watch,
  ): Promise<RepositoryFound> {
    const folder = await folderAt(path)
    const search = { folders: [folder], today, since, me }
    const found = await collectGitInThread(search, { report, signal }).catch((error: unknown) =>
      refuse(error, folder, path),
    )
    const { candidates, leftOut, people, repositories } = found
    return { repository: repositories[0] ?? '', candidates, leftOut, people }
  },
}

/** Quotes the path as it was typed. */
function refuse(error: unknown, folder: string, typed: string): never {
  if (!(error instanceof AppError)) throw error
  throw new AppError(
    error.code,
    error.message.replaceAll(folder, () => typed),
  )
}

/** A server runs in some folder or other, so a relative path would mean nothing to the person. */
async function folderAt(typed: string): Promise<string> {
  const path = pathTyped(typed)
  if (!isAbsolute(path))
    fail('invalid', `“${typed}” isn’t a full path. Enter one such as ~/code/shop.`)
  const found = await stat(path).catch(() => undefined)
  if (!found)
    fail('not_found', `Couldn’t find “${typed}”. Check that the folder is on this computer.`)
  if (!found.isDirectory())
    fail('invalid', `“${typed}” is a file. Enter the folder of a Git repository.`)
  return path
}
