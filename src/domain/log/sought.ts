import { folded } from '../base/folding.ts'
import { groupsOf, joinedWord, type Piece, piecesOf, reach } from './searchTerms.ts'

/** A word to look for: whole, or by its beginning. */
export interface SoughtWord {
  word: string
  isBeginning: boolean
}

/** One part of what somebody looks for; an entry must have every part. */
export type SoughtPart =
  /** All of these words, in any order; or in their place a single one. */
  | { kind: 'words'; words: SoughtWord[]; or: SoughtWord | null }
  /** These words one after the other: each with how far it is from the one before. */
  | { kind: 'phrase'; words: (SoughtWord & { after: number })[] }

/**
 * What a search asks for: beginnings of words, and what is in quotation marks word by word.
 *
 * @example
 * soughtParts('C++') // only C++, while “c” is every word that begins with it
 * soughtParts('"safe deploy"') // these two words, one after the other
 */
export function soughtParts(search: string): SoughtPart[] {
  const between = folded(search).split(/["“”„«»]/u)
  return between.flatMap((part, index) =>
    index % 2 === 1 && index < between.length - 1
      ? phrase(part)
      : groupsOf(piecesOf(part)).map(anyOrder),
  )
}

function anyOrder(group: readonly Piece[]): SoughtPart {
  const joined = joinedWord(group)
  return {
    kind: 'words',
    words: group.flatMap((piece) =>
      exactly(piece).map(({ word }) => soughtWord(piece, word, true)),
    ),
    or: joined ? { word: joined, isBeginning: true } : null,
  }
}

function phrase(text: string): SoughtPart[] {
  let at = 0
  let before = 0
  const words = piecesOf(text).flatMap((piece) => {
    const first = at
    at += piece.words.length
    return exactly(piece).map(({ word, index }) => {
      const after = first + index - before
      before = first + index
      return { ...soughtWord(piece, word, false), after }
    })
  })
  return words.length > 0 ? [{ kind: 'phrase', words }] : []
}

/** A run is known by its whole parts; only one that is shorter has none. A word counts with its symbols. */
function exactly({ words, marked, kind, isTouching }: Piece): { word: string; index: number }[] {
  const isInside = isTouching && marked?.startsWith('.')
  if (kind === 'word') return [{ word: (!isInside && marked) || words.join(''), index: 0 }]
  const whole = Math.max(1, words.length - reach + 1)
  return words.slice(0, whole).map((word, index) => ({ word, index }))
}

function soughtWord({ kind }: Piece, word: string, isBeginning: boolean): SoughtWord {
  const isShort = kind === 'run' && Array.from(word).length < reach
  return { word, isBeginning: kind === 'run' ? isShort : isBeginning }
}
