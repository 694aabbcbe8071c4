import { clipped, oneLine } from '../domain/base/storable.ts'
import { runGit, textOfGit } from './gitProcess.ts'

/** A commit as its author made it. */
export interface Commit {
  hash: string
  isMerge: boolean
  name: string
  address: string
  /** Seconds since 1970 when it was written, and when it came to where it is now. */
  writtenAt: number
  committedAt: number
  /** The day where the author was. Not always one that exists. */
  day: string
  subject: string
  /** “Ada <ada@example.org>”, as the message names them. */
  coAuthors: string[]
}

/** What is read for each commit. None of it can contain NUL, which so can part it. */
const fields = [
  ...['%H', '%P', '%aN', '%aE', '%at', '%ct', '%aI'],
  ...['%(trailers:key=Co-authored-by,valueonly,unfold,separator=%x1f)', '%s'],
]

/**
 * Reads every commit that can be reached from where the repository stands, newest first, and gives
 * its first commit, which tells the repository from others wherever it is cloned.
 *
 * Only from HEAD: on other branches lies what was squashed or rebased into it, and that would be
 * offered twice.
 */
export async function readLog(folder: string, take: (commit: Commit) => void): Promise<string> {
  let onFirstParents: string | undefined
  let first = ''
  for await (const values of recordsOf(folder, logArguments)) {
    const [hash = '', above = ''] = values
    const parents = above.split(' ').filter(Boolean)
    onFirstParents ??= hash
    if (hash === onFirstParents) {
      first = hash
      onFirstParents = parents[0] ?? ''
    }
    take(commitOf(values, parents.length > 1))
  }
  return first
}

/** How many commits {@link readLog} reads. */
export async function countCommits(folder: string): Promise<number> {
  return Number(await textOfGit(folder, ['rev-list', '--count', 'HEAD', '--'])) || 0
}

const logArguments = [
  ...['log', 'HEAD', '--topo-order', '--use-mailmap', '--encoding=UTF-8', '--no-color'],
  ...['-z', `--format=tformat:${fields.join('%x00')}`],
]

async function* recordsOf(folder: string, args: readonly string[]): AsyncGenerator<string[]> {
  const decoder = new TextDecoder()
  let values: string[] = []
  let rest = ''
  for await (const chunk of runGit(folder, args)) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\0')
    rest = parts.pop() ?? ''
    for (const part of parts)
      if (values.push(part) === fields.length) {
        yield values
        values = []
      }
  }
}

function commitOf(values: readonly string[], isMerge: boolean): Commit {
  const [hash = '', , name = '', address = '', writtenAt, committedAt, ...others] = values
  const [written = '', trailers = '', subject = ''] = others
  return {
    hash,
    isMerge,
    name: clipped(oneLine(name), 120),
    address: oneLine(address).toLowerCase(),
    writtenAt: Number(writtenAt) || 0,
    committedAt: Number(committedAt) || 0,
    day: written.slice(0, 10),
    subject: clipped(oneLine(subject), 300),
    coAuthors: trailers ? trailers.split('\x1f').map(oneLine) : [],
  }
}

/** The files that each of some commits changed. */
export async function readPaths(
  folder: string,
  hashes: readonly string[],
): Promise<Map<string, string[]>> {
  const paths = new Map(hashes.map((hash): [string, string[]] => [hash, []]))
  if (hashes.length === 0) return paths
  const args = ['diff-tree', '--stdin', '--root', '-r', '--name-only', '-z']
  const text = await textOfGit(folder, args, { input: `${hashes.join('\n')}\n` })
  let current: string[] = []
  for (const part of text.split('\0'))
    if (paths.has(part)) current = paths.get(part) ?? []
    else if (part) current.push(part)
  return paths
}
