import type { Day } from '../domain/base/day.ts'
import type { Report } from '../domain/base/progress.ts'
import type { Candidate, Found, LeftOut } from '../domain/log/candidates.ts'
import type { CommitAuthor } from '../domain/log/collecting.ts'
import { candidateOf } from './gitCandidate.ts'
import { openRepository, type Repository } from './gitIdentity.ts'
import { type Commit, countCommits, readLog, readPaths } from './gitLog.ts'
import { areaOfPaths, needsArea, type Piece, piecesOf, standing } from './gitPieces.ts'
import { foldSmall } from './gitSmall.ts'
import { authorsIn, counted, emptySorting, leftOutOf, sortCommit } from './gitSorting.ts'
import { countUnmerged } from './gitUnmerged.ts'

export interface GitSearch {
  folders: readonly string[]
  today: Day
  /** Further addresses the person commits with, besides the one git is set to. */
  me?: readonly string[] | undefined
  /** Pieces of work that ended before it are left out. */
  since?: Day | undefined
}

export interface GitFound extends Found {
  /** The names of the repositories. */
  repositories: string[]
  /** The person's addresses, and those that may be theirs too. */
  people: CommitAuthor[]
}

/**
 * Finds pieces of work in the person's own commits, in repositories on this machine.
 *
 * @throws AppError naming the folder when one cannot be read; then nothing is given of any.
 */
export async function collectGit(search: GitSearch, report: Report = () => {}): Promise<GitFound> {
  const candidates = new Map<string, Candidate>()
  const leftOut: LeftOut[] = []
  const people: CommitAuthor[] = []
  const repositories: string[] = []
  for (const folder of search.folders) {
    const found = await collectFrom(folder, search, report)
    const again = found.candidates.filter(({ key }) => candidates.has(key)).length
    for (const candidate of found.candidates) candidates.set(candidate.key, candidate)
    const why = 'They’re in another of the folders too.'
    leftOut.push(...found.leftOut, ...counted(`pieces of work in “${folder}”`, why, again))
    people.push(...found.people)
    repositories.push(...found.repositories)
  }
  return { candidates: [...candidates.values()].toSorted(byDay), leftOut, people, repositories }
}

async function collectFrom(
  folder: string,
  { today, me = [], since }: GitSearch,
  report: Report,
): Promise<GitFound> {
  const repository = await openRepository(folder, me)
  const sorted = emptySorting()
  const tell = countedUp(await countCommits(folder), report)
  const root = await readLog(folder, (commit) => {
    sortCommit(commit, sorted, repository, today)
    tell()
  })
  report({ stage: 'sorting' })
  const { originals, copies } = withoutCopies(sorted.own)
  const paths = await readPaths(
    folder,
    originals.filter(needsArea).map(({ hash }) => hash),
  )
  const pieces = piecesOf(originals, ({ hash }) => areaOfPaths(paths.get(hash) ?? []))
  const all = foldSmall(
    pieces.filter((piece) => standing(piece).length > 0),
    (hash) => paths.get(hash) ?? [],
  )
  const candidates = all.map((piece) => ({
    piece,
    candidate: candidateOf(piece, root, repository),
  }))
  const recent = candidates.filter(({ candidate }) => !since || candidate.day! >= since)
  const isRecent = new Set(recent)
  const early = candidates.filter((each) => !isRecent.has(each)).map(({ piece }) => piece)
  const takenBack = pieces.filter((piece) => standing(piece).length === 0)
  return {
    candidates: recent.map(({ candidate }) => candidate),
    leftOut: [
      ...counted(
        `commits in ${repository.name} that were taken back`,
        'They were reverted.',
        sizeOf(takenBack),
      ),
      ...counted(
        `commits in ${repository.name} before ${since}`,
        'You asked for later ones.',
        sizeOf(early),
      ),
      ...counted(
        `copies of commits in ${repository.name}`,
        'The same work is there already.',
        copies,
      ),
      ...leftOutOf(sorted, repository),
      ...(await countUnmerged(repository)),
      ...noteOnShallow(repository),
    ],
    people: authorsIn(sorted, repository),
    repositories: [repository.name],
  }
}

/** Tells the share of something that is counted, in steps of a hundredth. */
function countedUp(total: number, report: Report): () => void {
  let count = 0
  let told = -1
  return () => {
    const share = Math.min(1, ++count / Math.max(1, total))
    if (share - told < 0.01) return
    told = share
    report({ stage: 'reading', share })
  }
}

/** A commit picked to another branch keeps its author's time and words: the earlier one counts. */
function withoutCopies(commits: readonly Commit[]): { originals: Commit[]; copies: number } {
  const originals = new Map<string, Commit>()
  for (const commit of commits) {
    const name = `${commit.writtenAt} ${commit.subject}`
    const known = originals.get(name)
    if (!known || commit.committedAt < known.committedAt) originals.set(name, commit)
  }
  return { originals: [...originals.values()], copies: commits.length - originals.size }
}

function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { commits }) => sum + commits.length, 0)
}

function noteOnShallow({ name, isShallow }: Repository): LeftOut[] {
  const why =
    'It was cloned without them. To import them, run “git fetch --unshallow” there before you accept anything.'
  return isShallow ? [{ what: `older commits of ${name}`, why, count: 1 }] : []
}

function byDay(one: Candidate, other: Candidate): number {
  if (one.day === other.day) return one.key < other.key ? -1 : 1
  return one.day! < other.day! ? -1 : 1
}
