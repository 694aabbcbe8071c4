import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A commit as a test or a measurement wishes it. */
export interface WishedCommit {
  subject: string
  body?: string
  /** When it was written, with the offset of its author: `2026-03-01T10:00:00+07:00`. */
  at: string
  /** Seconds and offset as git has them, for days that no calendar holds. */
  rawAt?: string
  author?: string
  /** The files it writes. */
  paths?: readonly string[]
  branch?: string
  /** Merges this branch. */
  merges?: string
  /** Bytes rather than text, for broken encodings. */
  message?: Buffer
}

export const ada = 'Ada <ada@example.org>'

/** Builds a repository in a new folder: quickly, through `git fast-import`. */
export function buildRepository(
  commits: readonly WishedCommit[],
  { remote = '', mailmap = '', me = ada } = {},
): string {
  const folder = mkdtempSync(join(tmpdir(), 'fairwind-git-'))
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  git(folder, ['config', 'user.name', me.replace(/ <.*/, '')])
  git(folder, ['config', 'user.email', /<(.*)>/.exec(me)?.[1] ?? ''])
  if (remote) git(folder, ['remote', 'add', 'origin', remote])
  addCommits(folder, commits)
  if (mailmap) writeFileSync(join(folder, '.mailmap'), mailmap)
  return folder
}

/** Adds commits to what the folder holds. */
export function addCommits(folder: string, commits: readonly WishedCommit[]): void {
  if (commits.length === 0) return
  const branches = { there: new Set(branchesOf(folder)), begun: new Set<string>() }
  const parts = commits.flatMap((commit, index) => streamOf(commit, index, branches))
  execFileSync('git', ['-C', folder, 'fast-import', '--quiet', '--date-format=raw-permissive'], {
    input: Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)),
    ),
  })
}

export function git(folder: string, args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' })
}

/** Work as it comes: a scope or a ticket for a while, a few commits a day, sometimes somebody else's. */
export function manyCommits(count: number, lastDay = '2026-03-01'): WishedCommit[] {
  const last = Date.parse(`${lastDay}T18:00:00Z`)
  return Array.from({ length: count }, (_, index) => {
    const scope = ['auth', 'billing', 'search', 'queue'][Math.floor(index / 9) % 4]!
    const ticket = index % 3 === 0 ? ` (#${Math.floor(index / 12)})` : ''
    const subject = `${index % 2 ? `feat(${scope}): add` : 'Mend'} part ${index} of the ${scope}${ticket}`
    const at = new Date(last - (count - index) * 7_200_000).toISOString().replace('.000Z', '+00:00')
    const author = index % 10 === 9 ? 'Sam <sam@example.org>' : ada
    return { subject, at, author, paths: [`src/${scope}/file${index % 20}.ts`] }
  })
}

function branchesOf(folder: string): string[] {
  return git(folder, ['for-each-ref', '--format=%(refname:short)', 'refs/heads'])
    .split('\n')
    .filter(Boolean)
}

function streamOf(wished: WishedCommit, index: number, branches: Branches): (string | Buffer)[] {
  const {
    subject,
    body,
    at,
    rawAt,
    author = ada,
    paths = ['README.md'],
    branch = 'main',
    merges,
  } = wished
  const when =
    rawAt ??
    `${Date.parse(at) / 1000} ${/([+-]\d\d):?(\d\d)$/.exec(at)?.slice(1).join('') ?? '+0000'}`
  const message = wished.message ?? Buffer.from(body ? `${subject}\n\n${body}\n` : `${subject}\n`)
  const parent = parentOf(branch, branches)
  branches.begun.add(branch)
  const files = paths.flatMap((path) => {
    const content = `${index} ${subject.length}\n`
    return [`M 100644 inline ${path}\ndata ${content.length}\n${content}\n`]
  })
  return [
    `commit refs/heads/${branch}\nauthor ${author} ${when}\ncommitter ${author} ${when}\n`,
    ...[`data ${message.length}\n`, message, '\n'],
    parent ? `from ${parent}\n` : '',
    merges ? `merge refs/heads/${merges}\n` : '',
    ...files,
    '\n',
  ]
}

/** The branches that were in the repository, and those that this import has written to. */
interface Branches {
  there: ReadonlySet<string>
  begun: Set<string>
}

/** What a commit comes after, where that does not go without saying. */
function parentOf(branch: string, { there, begun }: Branches): string {
  if (begun.has(branch)) return ''
  if (there.has(branch)) return `refs/heads/${branch}^0`
  if (begun.has('main')) return 'refs/heads/main'
  return there.has('main') ? 'refs/heads/main^0' : ''
}
