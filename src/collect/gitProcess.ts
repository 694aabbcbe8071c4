import { type ChildProcess, spawn } from 'node:child_process'
import { AppError } from '../domain/base/errors.ts'

/**
 * Runs git in a folder and hands out what it writes, piece by piece.
 *
 * It reads only: no network, no hooks, no pager, no signature checks, and no variables of a git
 * that may be running around us.
 *
 * @throws AppError that names the folder and says what to do.
 */
export async function* runGit(
  folder: string,
  args: readonly string[],
  { input = '', fine = [0] }: { input?: string; fine?: readonly number[] } = {},
): AsyncGenerator<Buffer> {
  const git = spawn('git', [...settings, '-C', folder, ...args], { env: environment() })
  running.add(git)
  const errors: Buffer[] = []
  git.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
  git.stdin.on('error', () => {}) // A git that stops early says why on its own.
  git.stdin.end(input)
  const ended = new Promise<number>((resolve, reject) => {
    git.on('error', reject)
    git.on('close', (code) => resolve(code ?? 1))
  })
  ended.catch(() => {}) // Awaited below; a failure to start must not count as unhandled meanwhile.
  try {
    yield* git.stdout as AsyncIterable<Buffer>
    const code = await ended.catch(refuseWithoutGit)
    if (!fine.includes(code)) throw troubleWith(folder, Buffer.concat(errors).toString('utf8'))
  } finally {
    running.delete(git)
    git.kill()
  }
}

/** All that git writes, as one text. */
export async function textOfGit(
  folder: string,
  args: readonly string[],
  options: { input?: string; fine?: readonly number[] } = {},
): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of runGit(folder, args, options)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** The gits that run in this thread. */
const running = new Set<ChildProcess>()

/** Ends every git that runs in this thread. */
export function stopGit(): void {
  for (const git of running) git.kill()
}

const settings = ['--no-pager', '-c', 'log.showSignature=false', '-c', 'core.fsmonitor=false']

function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) =>
      !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|NAMESPACE|OBJECT_DIRECTORY|COMMON_DIR|PREFIX)$/.test(name),
  )
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  }
}

function refuseWithoutGit(error: NodeJS.ErrnoException): never {
  if (error.code !== 'ENOENT') throw error
  throw new AppError(
    'unavailable',
    'Git isn’t installed on this machine. Install it and try again.',
    {
      cause: error,
    },
  )
}

function troubleWith(folder: string, said: string): AppError {
  if (/cannot change to/.test(said))
    return new AppError(
      'not_found',
      `Couldn’t open “${folder}”. Check that the folder exists and that you may read it.`,
    )
  if (/not a git repository/.test(said))
    return new AppError('invalid', `“${folder}” isn’t a Git repository. Enter the folder of one.`)
  if (/does not have any commits yet|bad (?:default )?revision|unknown revision/.test(said))
    return new AppError('invalid', `“${folder}” has no commits yet.`)
  if (/dubious ownership/.test(said))
    return new AppError(
      'forbidden',
      `“${folder}” belongs to another user, so Git refuses to open it. If you trust it, add it to safe.directory in your Git settings.`,
    )
  return new AppError(
    'unavailable',
    `Git can’t read all of “${folder}”, so nothing was imported. Run “git fsck” there to see what is broken, or clone it again.`,
    { cause: said },
  )
}
