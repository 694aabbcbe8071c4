import type { Day } from '../domain/base/day.ts'
import { daysBetween } from '../domain/base/days.ts'
import { commitWords } from '../readers/vocabulary/commitWords.ts'
import type { Commit } from './gitLog.ts'
import { readSubject, type Subject } from './gitSubjects.ts'

/** Commits that belong together, oldest first. The first one names it for good. */
export interface Piece {
  commits: [Part, ...Part[]]
  area: string
  /** The month of which these are the small changes; nothing for a piece of its own. */
  smallIn?: string
}

export interface Part {
  commit: Commit
  subject: Subject
  /** A later commit took it back. */
  isTakenBack: boolean
  /** The part that this one takes back, or brings back by taking back its revert. */
  takesBack: Part | undefined
}

interface Bounds {
  silence: number
  length: number
}

/**
 * When a piece of work ends, in days.
 *
 * Work on one part of a repository is one piece until five days of silence: a working week with
 * its weekend. It lasts three weeks at most, a sprint and a half; longer than that, one line can
 * no longer say what was done. A ticket says itself that it is one thing and may rest a month;
 * but some stay open for anything, so three months is the limit.
 */
const bounds: Record<'loose' | 'ticket', Bounds> = {
  loose: { silence: 5, length: 21 },
  ticket: { silence: 30, length: 90 },
}

/**
 * Groups commits into pieces of work: by ticket or pull request, else by the scope their subject
 * names, else by the part of the repository they touch.
 *
 * Later commits never change where earlier ones belong, so a piece that grows keeps its first.
 */
export function piecesOf(commits: readonly Commit[], areaOf: (commit: Commit) => string): Piece[] {
  const state: State = { pieces: [], open: new Map(), bySubject: new Map() }
  for (const commit of commits.toSorted(byTime)) place(commit, areaOf(commit), state)
  return state.pieces
}

/** Whether a commit needs its paths to be placed. */
export function needsArea({ subject }: Commit): boolean {
  const { ticket, scope, mends, takesBack } = readSubject(subject)
  return !ticket && !scope && !mends && !takesBack
}

/** The parts that still stand: neither taken back nor only taking back. */
export function standing({ commits }: Piece): Part[] {
  return commits.filter(({ isTakenBack, takesBack }) => !isTakenBack && !takesBack)
}

interface State {
  pieces: Piece[]
  /** The piece that is going on, by what its commits share. */
  open: Map<string, Piece>
  bySubject: Map<string, { part: Part; piece: Piece }>
}

function byTime(one: Commit, other: Commit): number {
  return (
    one.writtenAt - other.writtenAt ||
    one.committedAt - other.committedAt ||
    (one.hash < other.hash ? -1 : 1)
  )
}

function place(commit: Commit, area: string, state: State): void {
  const subject = readSubject(commit.subject)
  const meant = state.bySubject.get(subject.takesBack || subject.mends)
  const part: Part = {
    commit,
    subject,
    isTakenBack: false,
    takesBack: subject.takesBack ? meant?.part : undefined,
  }
  if (part.takesBack) takeBack(part.takesBack)
  const piece = meant?.piece ?? openFor(part, area, state)
  if (piece) piece.commits.push(part)
  state.bySubject.set(commit.subject, { part, piece: piece ?? begin(part, area, state) })
}

/** Taking back a revert brings back what it took. */
function takeBack(part: Part): void {
  part.isTakenBack = true
  if (part.takesBack) part.takesBack.isTakenBack = false
}

/** The piece that a commit goes on with, if one is open. */
function openFor({ commit, subject }: Part, area: string, state: State): Piece | undefined {
  const open = state.open.get(threadOf(subject, area))
  const within = subject.ticket ? bounds.ticket : bounds.loose
  return open && goesOn(open, commit, within) ? open : undefined
}

function begin(part: Part, area: string, state: State): Piece {
  const { ticket, scope } = part.subject
  const piece: Piece = { commits: [part], area: ticket || scope ? '' : area }
  state.pieces.push(piece)
  state.open.set(threadOf(part.subject, area), piece)
  return piece
}

function threadOf({ ticket, scope }: Subject, area: string): string {
  return ticket ? `ticket ${ticket}` : scope ? `scope ${scope}` : `area ${area}`
}

function goesOn({ commits }: Piece, { day }: Commit, { silence, length }: Bounds): boolean {
  const last = commits.findLast(({ takesBack }) => !takesBack) ?? commits[0]
  return (
    daysBetween(last.commit.day as Day, day as Day) <= silence &&
    daysBetween(commits[0].commit.day as Day, day as Day) <= length
  )
}

/** The part of the repository that most of some files lie in: `src/auth`, `docs`. */
export function areaOfPaths(paths: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const path of paths) {
    const folders = path.split('/').slice(0, -1)
    const depth = folders.findIndex((folder) => !commitWords().containers.test(folder))
    const area = folders.slice(0, depth < 0 ? folders.length : depth + 1).join('/')
    counts.set(area, (counts.get(area) ?? 0) + 1)
  }
  const best = [...counts].toSorted(
    (one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1),
  )
  return best[0]?.[0] ?? ''
}
