import { folded } from '../base/folding.ts'

/** A word that an entry is found by, and where in its text it is, counted in words from 1. */
export interface SearchTerm {
  word: string
  at: number
}

const letter = '[\\p{L}\\p{N}\\p{M}]'
const scripts = ['Han', 'Hira', 'Kana', 'Hang', 'Thai', 'Laoo', 'Khmr', 'Mymr']
const unspaced = `(?=${letter})[${scripts.map((script) => `\\p{scx=${script}}`).join('')}]`
const pieces = new RegExp(
  [
    `(?<run>(?:${unspaced})+)`,
    '(?<emoji>\\p{RI}{2}|\\p{Emoji_Presentation}|\\p{Extended_Pictographic})',
    // Symbols make another word of it: .NET, #482, C++, F#, 100%.
    `(?<before>\\.(?=\\p{L})|#)?(?<word>(?:(?!${unspaced})${letter})+)(?<after>\\+{2,}|[+#%](?!${letter}))?`,
  ].join('|'),
  'gu',
)
/** Between parts of one word: e-mail is email, and don’t is dont. */
const joint = /^['’‐‑-]$/u

/** So many characters of a script without spaces are looked up at once. */
export const reach = 3

/** A word with the symbols that touch it, or an unbroken run of a script without spaces. */
export interface Piece {
  /** One word; or each character of a run with those that follow it. */
  words: readonly string[]
  /** The word with its symbols, such as `c++`. */
  marked: string | null
  kind: 'word' | 'run'
  /** It only goes on with the word before it, after a hyphen or an apostrophe. */
  isJoined: boolean
  /** Nothing is between it and the piece before it. */
  isTouching: boolean
}

/** The pieces of a folded text, in order. */
export function piecesOf(text: string): Piece[] {
  let end = -1
  let kind: Piece['kind'] | undefined
  return [...text.matchAll(pieces)].map((match) => {
    const { run, emoji, before = '', word = emoji ?? '', after = '' } = match.groups ?? {}
    const isJoined = kind === 'word' && joint.test(text.slice(end, match.index))
    const isTouching = end === match.index
    end = match.index + match[0].length
    kind = run === undefined ? 'word' : 'run'
    return {
      words: run === undefined ? [word] : parts(run),
      marked: before || after ? `${before}${word}${after}` : null,
      kind,
      isJoined: isJoined && kind === 'word',
      isTouching,
    }
  })
}

function parts(run: string): string[] {
  const characters = Array.from(run)
  return characters.map((_, at) => characters.slice(at, at + reach).join(''))
}

/** Pieces that make one word together stand in one group. */
export function groupsOf(all: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  for (const piece of all) {
    const last = groups.at(-1)
    if (piece.isJoined && last) last.push(piece)
    else groups.push([piece])
  }
  return groups
}

/** One word of several parts without what joins them; nothing for a single piece. */
export function joinedWord(group: readonly Piece[]): string | null {
  return group.length > 1 ? group.flatMap(({ words }) => words).join('') : null
}

/**
 * The words that an entry is found by. Scripts without spaces are cut at every character, so that
 * 性能 is found within 検索の性能を改善した.
 */
export function searchTerms(text: string): SearchTerm[] {
  const terms: SearchTerm[] = []
  let at = 0
  for (const group of groupsOf(piecesOf(folded(text)))) {
    const joined = joinedWord(group)
    if (joined) terms.push({ word: joined, at: at + 1 })
    for (const { words, marked } of group) {
      for (const word of words) terms.push({ word, at: ++at })
      if (marked) terms.push({ word: marked, at })
    }
  }
  return terms
}
