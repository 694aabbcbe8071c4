import { folded } from '../base/folding.ts'
import { stem } from '../base/words.ts'

/** A word of a text, as topics are found by it. */
export interface Token {
  /** Without case, accents and plain English endings. */
  stem: string
  /** Without case and accents. */
  word: string
  /** As it was written. */
  written: string
  /** Whether a hyphen joins it to another word, as “pager” in “one-pager”. */
  isJoined: boolean
}

/**
 * Letters and digits, with the signs that belong to a name: C++, C#, F#, .NET. A Latin word ends
 * where letters of a script without spaces begin.
 */
const words =
  /(?:(?<![\p{L}\p{N}\p{M}])\.(?=\p{L}))?[\p{Script=Latin}\p{N}\p{M}]+(?:\+\+|#)?|(?:(?!\p{Script=Latin})[\p{L}\p{M}])+/gu
/** Several of something that is called by its capitals: RFCs, LLMs. */
const pluralOfCapitals = /^([\p{Lu}\p{N}]+)s$/u

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  const composed = text.normalize('NFKC')
  return [...composed.matchAll(words)].map(({ 0: written, index }) => {
    const word = folded(written.replace(pluralOfCapitals, '$1'))
    const around = [composed[index - 1], composed[index + written.length]]
    return { written, word, stem: familyOf(stem(word)), isJoined: around.some(isHyphen) }
  })
}

function isHyphen(sign: string | undefined): boolean {
  return sign === '-' || sign === '\u2010' || sign === '\u2011'
}

/** A stem without what makes a doer or a deed of it: “migration” meets “migrate”. */
function familyOf(stem: string): string {
  return stem.replace(/(?<=\p{L}{5})(?:er|or|ion|ment|ness|ly)$/u, '')
}
