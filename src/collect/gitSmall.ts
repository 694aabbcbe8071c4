import type { Day } from '../domain/base/day.ts'
import { type Part, type Piece, standing } from './gitPieces.ts'
import { isTrivial } from './gitSubjects.ts'

/** The last day of some parts. Days are the authors' own, and so need not rise with the commits. */
export function lastDayOf(parts: readonly Part[]): Day {
  return parts
    .map(({ commit }) => commit.day)
    .reduce((last, day) => (day > last ? day : last)) as Day
}

/**
 * Folds the pieces that tell of nothing by themselves (“Fix typo”, “4.7.0”, “Update README”) into
 * one for each month.
 */
export function foldSmall(
  pieces: readonly Piece[],
  pathsOf: (hash: string) => readonly string[],
): Piece[] {
  const folded = new Map<string, Piece>()
  const others: Piece[] = []
  for (const piece of pieces) {
    const parts = standing(piece)
    if (!parts.every((part) => isSmall(part, pathsOf(part.commit.hash)))) {
      others.push(piece)
      continue
    }
    const month = lastDayOf(parts).slice(0, 7)
    const known = folded.get(month)
    if (known) known.commits.push(...piece.commits)
    else folded.set(month, { commits: [...piece.commits], area: '', smallIn: month })
  }
  return [...others, ...folded.values()]
}

function isSmall({ subject: { text } }: Part, paths: readonly string[]): boolean {
  return isTrivial(text) || isVersion(text) || isFileOnly(text, paths)
}

/** “4.7.0”, “v2.1”, “Release 4.7.0”; a word before two numbers may be work: “Support 3.13”. */
function isVersion(text: string): boolean {
  return /^(?:v?\d+(?:\.\d+)+|\p{L}+ v?\d+\.\d+\.\d+)(?:[-+]\S*)?$/iu.test(text)
}

/** A word and the name of the one file that changed: “Update README”, “Create index.html”. */
function isFileOnly(text: string, paths: readonly string[]): boolean {
  const [, named] = /^\p{L}+ (\S+)$/u.exec(text) ?? []
  const [file, ...more] = paths.map((path) => path.split('/').at(-1) ?? '')
  if (named === undefined || file === undefined || more.length > 0) return false
  const isPlainName = /^\p{Lu}+$/u.test(named) && file.startsWith(`${named}.`)
  return named === file || isPlainName
}
