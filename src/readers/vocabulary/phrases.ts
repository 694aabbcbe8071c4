/**
 * Phrases of a vocabulary as regular expressions: words, and a few signs.
 *
 * `a b` with any space between · `(a|b)` one of them · `[a]` may be left out · `~` a space, a hyphen
 * or nothing · `*` a word, behind a letter its ending · `**` up to five words · `#` a digit · `{n}` a
 * number · `!a` what must not follow · `…` whatever else is there · `$` the end of a clause.
 */

const start = '(?<![\\p{L}\\p{N}_])'
const end = '(?![\\p{L}\\p{N}_])'

/** Fits a text that is one of the phrases and nothing else. */
export function whole(phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${oneOf(phrases)})$`, 'iu')
}

/** Fits a text that begins with one of the phrases. */
export function opening(phrases: readonly string[]): RegExp {
  return new RegExp(`^${bounded(phrases)}`, 'iu')
}

/** Fits a text that ends with one of the phrases. */
export function closing(phrases: readonly string[]): RegExp {
  return new RegExp(`${bounded(phrases)}$`, 'iu')
}

/** Fits a text that has one of the phrases in it. */
export function anywhere(phrases: readonly string[]): RegExp {
  return new RegExp(bounded(phrases), 'iu')
}

/** Finds every place of one of the phrases, in a text of small letters. */
export function everywhere(phrases: readonly string[]): RegExp {
  return new RegExp(bounded(phrases), 'gu')
}

/** The source of a pattern for one of the phrases, which neither begins nor ends inside a word. */
export function bounded(phrases: readonly string[]): string {
  const isUnspaced = (phrase: string) => /^\p{Script=Thai}/u.test(phrase)
  const unspaced = phrases.filter(isUnspaced).map(pattern)
  const spaced = phrases.filter((phrase) => !isUnspaced(phrase))
  const words = spaced.length > 0 ? [`${start}(?:${oneOf(spaced)})${end}`] : []
  return `(?:${[...words, ...unspaced].join('|')})`
}

/** The source of a pattern for one of the phrases, the longest first. */
export function oneOf(phrases: readonly string[]): string {
  const longestFirst = phrases.toSorted((one, other) => other.length - one.length)
  return longestFirst.map(pattern).join('|')
}

/** Signs that only stand between the two steps of {@link pattern}. */
const steps = {
  ...{ optionalBehind: '\ue000', optionalBehindEnd: '\ue001' },
  ...{ optionalBefore: '\ue002', optionalBeforeEnd: '\ue003' },
  ...{ words: '\ue004', unless: '\ue005', unlessEnd: '\ue006', before: '\ue007', after: '\ue008' },
} as const

const sources: Readonly<Record<string, string>> = {
  [steps.optionalBehind]: '(?:\\s+(?:',
  [steps.optionalBehindEnd]: '))?',
  [steps.optionalBefore]: '(?:(?:',
  [steps.optionalBeforeEnd]: ')\\s+)?',
  [steps.words]: '(?:\\s+\\p{L}+){0,5}?',
  [steps.unless]: '(?!',
  [steps.unlessEnd]: `${end})`,
  [steps.before]: `(?:.*${start})?`,
  [steps.after]: `(?:${end}.*)?`,
  ...{ '[': '(?:', ']': ')?', '(': '(?:', ')': ')', '|': '|', ' ': '\\s+' },
  ...{ '~': '[\\s-]?', '#': '\\d', '{n}': '\\d+', "'": "['’]" },
  $: '(?=\\s*(?:[.,;!?]|$))',
}

/** The source of the pattern for one phrase. */
export function pattern(phrase: string): string {
  return withSteps(phrase).replace(
    /(?<=([\p{L})\]]?))(?:\*|\{n\}|.)/gsu,
    (part: string, before: string) =>
      part === '*'
        ? `\\p{L}${before ? '*' : '+'}`
        : (sources[part] ?? part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')),
  )
}

/** The phrase with a space drawn into what may be left out together with it. */
function withSteps(phrase: string): string {
  const { optionalBehind, optionalBehindEnd, optionalBefore, optionalBeforeEnd } = steps
  return phrase
    .replace(/^…\s+/u, steps.before)
    .replace(/\s*…/gu, steps.after)
    .replace(/\s+\*\*/g, steps.words)
    .replace(/\s+\$/g, '$')
    .replace(/(\s*)!(\([^()]*\)|[^\s()[\]|]+)/g, `${steps.unless}$1$2${steps.unlessEnd}`)
    .replace(/(?<=^|[(|])(?:\[[^\]]*\]\s+)+/g, (all) =>
      all.replace(/\[([^\]]*)\]\s+/g, `${optionalBefore}$1${optionalBeforeEnd}`),
    )
    .replace(/\s+\[([^\]]*)\](?!\p{L})/gu, `${optionalBehind}$1${optionalBehindEnd}`)
    .replace(/\s+/g, ' ')
}
