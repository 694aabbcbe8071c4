import { commitWords } from '../readers/vocabulary/commitWords.ts'

/** What the subject of a commit says of the commit. */
export interface Subject {
  /** “feat”, “fix”: empty where the subject follows no convention. */
  type: string
  scope: string
  /** “#123” or “PAY-12”, and whether it is the number of a pull request. */
  ticket: string
  isPullRequest: boolean
  /** The subject that this one mends, takes back, or brings back. */
  mends: string
  takesBack: string
  /** What is left to read. */
  text: string
}

const conventional = /^(?<type>[a-z]+)(?:\((?<scope>[^()]{1,60})\))?!?:\s+(?<text>\S.*)$/iu

/** Reads the subject of a commit by the conventions that people follow. */
export function readSubject(subject: string): Subject {
  const mends = /^(?:(?:fixup|squash|amend)! )+(.+)$/.exec(subject)?.[1] ?? ''
  const takesBack = /^(?:Revert|Reapply) "(.+)"/.exec(subject)?.[1] ?? ''
  const found = conventional.exec(subject)?.groups
  const { ticket, isPullRequest } = ticketIn(subject)
  const type = (found?.type ?? '').toLowerCase()
  return {
    ...{ type, ticket, isPullRequest, mends, takesBack },
    scope: (found?.scope ?? '').trim().toLowerCase(),
    text: withoutTicket(found?.text ?? subject),
  }
}

/** The pull request of a squashed branch, else a ticket, else an issue. */
function ticketIn(subject: string): Pick<Subject, 'ticket' | 'isPullRequest'> {
  const request = /\(([#!]\d{1,7})\)\s*$/.exec(subject)?.[1]
  if (request) return { ticket: request, isPullRequest: true }
  const key = [
    ...subject.matchAll(/(?<![\p{L}\p{N}-])([A-Z][A-Z0-9]{1,9})-(\d{1,6})(?![\p{L}\p{N}-])/gu),
  ].find(([, project = '']) => !commitWords().notTickets.test(project.replace(/\d+$/, '')))
  if (key) return { ticket: key[0], isPullRequest: false }
  const issue = /(?<![\p{L}\p{N}&/])#\d{1,7}\b/u.exec(subject)?.[0]
  return { ticket: issue ?? '', isPullRequest: false }
}

/** The number stands in the links and details; a subject reads better without it. */
function withoutTicket(text: string): string {
  const plain = text
    .replace(/\s*\([#!]\d{1,7}\)\s*$/, '')
    .replace(/^\[?[A-Z][A-Z0-9]{1,9}-\d{1,6}\]?\s*[:–-]?\s+/, '')
    .replace(/^(?::\w+:|\p{Extended_Pictographic}\uFE0F?)\s*/u, '')
    .replace(/\.$/, '')
    .trim()
  return plain || text
}

const weights: Record<string, number> = {
  ...{ feat: 5, perf: 4, fix: 3, '': 3, security: 4, refactor: 2, docs: 1, test: 0, tests: 0 },
  ...{ chore: -1, build: -2, ci: -2, style: -2, wip: -6 },
}

/** How much a subject tells of its piece of work, beside the others of it. */
export function tellingness({ type, text, mends, takesBack }: Subject): number {
  if (mends || takesBack) return -20
  return (weights[type] ?? 1) - (isTrivial(text) ? 8 : 0) + Math.min(text.length, 72) / 24
}

/** Whether the rest of a subject tells nothing. */
export function isTrivial(text: string): boolean {
  const { trivialCommits, trivialSubjects } = commitWords()
  return !/[\p{L}\p{N}]/u.test(text) || trivialCommits.test(text) || trivialSubjects.test(text)
}

const kinds: Record<string, string> = {
  ...{ fix: 'Fix', docs: 'Documentation', test: 'Tests', tests: 'Tests', perf: 'Performance' },
  ...{ refactor: 'Refactoring', security: 'Security' },
}

/** A subject as a line of a log: “fix(cart): crash on empty” is “Fix: crash on empty”. */
export function asLine({ type, text }: Subject): string {
  const kind = kinds[type]
  if (kind && !text.toLowerCase().startsWith(kind.toLowerCase().slice(0, 3)))
    return `${kind}: ${text}`
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
