import type { Day } from '../domain/base/day.ts'
import { clipped, oneLine } from '../domain/base/storable.ts'
import type { Candidate } from '../domain/log/candidates.ts'
import { isBot } from './bots.ts'
import { linksTo, pageOf } from './gitHost.ts'
import { comparable, isMe, type Repository } from './gitIdentity.ts'
import { type Part, type Piece, standing } from './gitPieces.ts'
import { asLine, tellingness } from './gitSubjects.ts'

const mostInDetails = 49_000

/** Makes a candidate of a piece of work of which something still stands. */
export function candidateOf(piece: Piece, root: string, repository: Repository): Candidate {
  const parts = standing(piece)
  const telling = mostTelling(parts)
  const last = parts.at(-1)!
  const page = pageOf(repository.remote)
  return {
    key: `${root} ${piece.commits[0].commit.hash}`,
    day: lastDayOf(parts),
    text: textOf(telling, piece.commits.length - 1),
    details: piece.commits.length > 1 ? detailsOf(piece) : '',
    links: page ? linksTo(page, last.commit.hash, telling.subject) : [],
    people: peopleIn(piece, repository),
    scope: null,
    tags: tagsOf(piece),
    repository: repository.name,
    place: placeOf(piece, repository.name),
  }
}

/** Days are the authors' own, and so need not rise with the commits. */
function lastDayOf(parts: readonly Part[]): Day {
  return parts
    .map(({ commit }) => commit.day)
    .reduce((last, day) => (day > last ? day : last)) as Day
}

function mostTelling(parts: readonly Part[]): Part {
  return parts.reduce((best, part) =>
    tellingness(part.subject) > tellingness(best.subject) ? part : best,
  )
}

function textOf({ subject }: Part, others: number): string {
  const line = clipped(asLine(subject), 300) || 'A commit without a message'
  if (others === 0) return line
  return `${line}, and ${others} more ${others === 1 ? 'commit' : 'commits'}`
}

function detailsOf({ commits }: Piece): string {
  const lines = commits.map(
    ({ commit }) => `- ${commit.subject || 'No message'} (${commit.hash.slice(0, 7)})`,
  )
  const fitting: string[] = []
  let length = 0
  for (const line of lines) {
    length += line.length + 1
    if (length > mostInDetails) break
    fitting.push(line)
  }
  const more = lines.length - fitting.length
  return [...fitting, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')
}

/** Those whom the messages name as authors beside the person. */
function peopleIn({ commits }: Piece, repository: Repository): string[] {
  const written = commits.flatMap(({ commit }) => commit.coAuthors)
  const people = written.flatMap((each) => {
    const name = oneLine(each.replace(/<[^<>]*>?\s*$/, ''))
    const address = /<([^<>]*)>/.exec(each)?.[1]?.toLowerCase() ?? ''
    const isOwn = isMe({ name, address }, repository) || repository.names.has(comparable(name))
    const isOther = name !== '' && !isOwn && !isBot(name, address)
    return isOther ? [clipped(name, 120)] : []
  })
  return [...new Set(people)].slice(0, 30)
}

function tagsOf({ commits, area }: Piece): string[] {
  const scopes = commits.map(({ subject }) => subject.scope)
  const tickets = commits
    .map(({ subject }) => subject.ticket)
    .filter((ticket) => !/^[#!]/.test(ticket))
  return [...new Set([...scopes, area, ...tickets])]
    .filter(Boolean)
    .map((tag) => clipped(oneLine(tag), 120))
    .slice(0, 30)
}

function placeOf({ commits }: Piece, name: string): string {
  const shortened = ({ commit }: Part) => commit.hash.slice(0, 7)
  const first = shortened(commits[0])
  const last = shortened(commits.at(-1) ?? commits[0])
  if (commits.length === 1) return `repository ${name}, commit ${first}`
  return `repository ${name}, ${commits.length} commits, ${first}…${last}`
}
