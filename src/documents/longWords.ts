/** A longer word may not fit into a line, so it gets places to break. */
const longest = 24

const mayBreakHere = '\u200b'

/** Scripts written without spaces between words, which line breaking handles by itself. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const longWord = new RegExp(`[^\\s${unspaced}]{${longest},}`, 'gu')

/** A text whose long words can be broken: after punctuation, before capitals, else anywhere. */
export function breakable(text: string): string {
  return text.replace(longWord, (word) =>
    partsOf(word)
      .map((part) => (part.length > longest ? graphemesOf(part).join(mayBreakHere) : part))
      .join(mayBreakHere),
  )
}

function partsOf(word: string): string[] {
  return word.split(/(?<=[\p{P}\p{S}])(?=[\p{L}\p{N}])|(?<=\p{Ll})(?=\p{Lu})/u)
}

function graphemesOf(word: string): string[] {
  return [...new Intl.Segmenter('en').segment(word)].map(({ segment }) => segment)
}
