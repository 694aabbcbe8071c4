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
  return [...text.normalize('NFKC').matchAll(words)].map(([written]) => {
    const word = folded(written.replace(pluralOfCapitals, '$1'))
    return { written, word, stem: familyOf(stem(word)) }
  })
}

/** A stem without what makes a doer or a deed of it: “migration” meets “migrate”. */
function familyOf(stem: string): string {
  return stem.replace(/(?<=\p{L}{5})(?:er|or|ion|ment|ness|ly)$/u, '')
}
