import { Day } from '../domain/base/day.ts'
import { clipped } from '../domain/base/storable.ts'
import type { LeftOut } from '../domain/log/candidates.ts'
import type { CommitAuthor } from '../domain/log/collecting.ts'
import { isBot } from './bots.ts'
import { authorNamed, comparable, isMe, type Repository } from './gitIdentity.ts'
import type { Commit } from './gitLog.ts'

/** The commits of a repository by what becomes of them. */
export interface Sorting {
  own: Commit[]
  merges: number
  early: number
  late: number
  authors: Map<string, CommitAuthor & { isBot: boolean }>
}

export function emptySorting(): Sorting {
  return { own: [], merges: 0, early: 0, late: 0, authors: new Map() }
}

/** Puts a commit where it belongs. A clock that stood at 1970 or runs ahead must not date work. */
export function sortCommit(
  commit: Commit,
  sorted: Sorting,
  repository: Repository,
  today: Day,
): void {
  const isShared = isCoAuthor(commit, repository)
  if (!isShared) count(commit, sorted, repository)
  if (!isShared && !isMe(commit, repository)) return
  if (commit.isMerge) sorted.merges++
  else if (!Day.safeParse(commit.day).success || commit.day < '2000-01-01') sorted.early++
  else if (commit.day > today) sorted.late++
  else sorted.own.push(commit)
}

/** Whether another person's commit names the person as one who wrote it with them. */
function isCoAuthor(commit: Commit, repository: Repository): boolean {
  if (commit.coAuthors.length === 0 || isMe(commit, repository)) return false
  return commit.coAuthors.some((each) => isMe(authorNamed(each), repository))
}

function count({ name, address }: Commit, { authors }: Sorting, repository: Repository): void {
  const key = `${address} ${name}`
  const known = authors.get(key)
  if (known) known.commits++
  else {
    const isOwn = isMe({ name, address }, repository)
    authors.set(key, {
      name,
      address,
      commits: 1,
      isMe: isOwn,
      isBot: !isOwn && isBot(name, address),
    })
  }
}

/** More addresses than these nobody reads through. */
const mostOthers = 30

/** The person's addresses, and those that may be theirs too: all of them where none is known to be. */
export function authorsIn(sorted: Sorting, repository: Repository): CommitAuthor[] {
  const { mine, namesakes, others } = authorsByKind(sorted, repository)
  const possible = mine.length > 0 ? namesakes : [...namesakes, ...others].slice(0, mostOthers)
  return [...mine, ...possible].map(({ name, address, commits, isMe }) => ({
    ...{ name, address, commits, isMe },
  }))
}

/** What is not offered, counted in commits. */
export function leftOutOf(sorted: Sorting, repository: Repository): LeftOut[] {
  const { bots, namesakes, others } = authorsByKind(sorted, repository)
  const inside = `in ${repository.name}`
  return [
    ...namesakes.map(({ name, address, commits }) => ({
      what: clipped(`commits by ${name} <${address}> ${inside}`, 500),
      why: 'Possibly yours too.',
      count: commits,
    })),
    ...counted(
      `commits ${inside} by ${others.length === 1 ? 'somebody else' : `${others.length} others`}`,
      'Not yours.',
      sum(others),
    ),
    ...counted(
      clipped(`commits ${inside} by ${bots.map(({ name }) => name).join(', ')}`, 500),
      'Made by programs.',
      sum(bots),
    ),
    ...counted(`merge commits ${inside}`, 'They only combine other commits.', sorted.merges),
    ...counted(
      `commits ${inside} without a day since 2000`,
      'The clock was wrong when they were made.',
      sorted.early,
    ),
    ...counted(`commits ${inside} dated after today`, 'Dated in the future.', sorted.late),
  ]
}

export function counted(what: string, why: string, count: number): LeftOut[] {
  return count > 0 ? [{ what, why, count }] : []
}

type Author = CommitAuthor & { isBot: boolean }

function authorsByKind({ authors }: Sorting, { names }: Repository) {
  const all = [...authors.values()].toSorted((one, other) => other.commits - one.commits)
  const mine = all.filter(({ isMe }) => isMe)
  const bots = all.filter(({ isBot }) => isBot)
  const ownNames = new Set([...names, ...mine.map(({ name }) => comparable(name))])
  const strangers = all.filter(({ isMe, isBot }) => !isMe && !isBot)
  const namesakes = strangers.filter(({ name }) => ownNames.has(comparable(name)))
  return { mine, bots, namesakes, others: strangers.filter((each) => !namesakes.includes(each)) }
}

function sum(authors: readonly Author[]): number {
  return authors.reduce((total, { commits }) => total + commits, 0)
}
