import { clipped, oneLine } from '../domain/base/storable.ts'
import type { Candidate } from '../domain/log/candidates.ts'
import { isBot } from './bots.ts'
import { linksTo, pageOf } from './gitHost.ts'
import { authorNamed, comparable, isMe, type Repository } from './gitIdentity.ts'
import { type Part, type Piece, standing } from './gitPieces.ts'
import { lastDayOf } from './gitSmall.ts'
import { asLine, tellingness } from './gitSubjects.ts'

const mostInDetails = 49_000

/** Makes a candidate of a piece of work of which something still stands. */
export function candidateOf(piece: Piece, root: string, repository: Repository): Candidate {
  const parts = standing(piece)
  const telling = mostTelling(parts)
  const last = parts.at(-1)!
  const page = pageOf(repository.remote)
  return {
    key: `${root} ${piece.smallIn ? `small ${piece.smallIn}` : piece.commits[0].commit.hash}`,
    day: lastDayOf(parts),
    text: piece.smallIn
      ? `Small changes (${commitsIn(piece)})`
      : textOf(telling, piece.commits.length - 1),
    details: piece.smallIn || piece.commits.length > 1 ? detailsOf(piece) : '',
    links: page && !piece.smallIn ? linksTo(page, last.commit.hash, telling.subject) : [],
    people: peopleIn(piece, repository),
    scope: null,
    tags: tagsOf(piece),
    repository: repository.name,
    place: placeOf(piece, repository.name),
  }
}

function mostTelling(parts: readonly Part[]): Part {
  return parts.reduce((best, part) =>
    tellingness(part.subject) > tellingness(best.subject) ? part : best,
  )
}

function commitsIn({ commits }: Piece): string {
  return `${commits.length} ${commits.length === 1 ? 'commit' : 'commits'}`
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

/** Those who wrote it together with the person. */
function peopleIn({ commits }: Piece, repository: Repository): string[] {
  const written = commits.flatMap(({ commit }) => [
    `${commit.name} <${commit.address}>`,
    ...commit.coAuthors,
  ])
  const people = written.flatMap((each) => {
    const { name, address } = authorNamed(each)
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
