import { folded } from './folding.ts'
import { type Branch, isSolid, type Lexeme, type Lexicon } from './lexicon.ts'
import { wordPattern } from './wordPattern.ts'

/** A word, a phrase, a number or a mark. */
export interface Token {
  from: number
  to: number
  text: string
  /** Nothing stands between it and the one before. */
  glued: boolean
  /** How many figures it has; 0 where it is no number. */
  figures: number
  value: number
  lexeme: Lexeme
  kind: 'word' | 'number' | 'mark' | 'opaque'
}

/** What a word is that no vocabulary has. */
export const nothing: Lexeme = { roles: new Set() }

/** The tokens of a text; none where it holds neither figures nor a word of time. */
export function tokensIn(text: string, lexicon: Lexicon): readonly Token[] {
  if (text === last.text && lexicon === last.lexicon) return last.tokens
  const small = folded(text)
  const tokens = hasTrace(small, lexicon) ? withPhrases(piecesOf(small, lexicon), lexicon.root) : []
  last = { text, lexicon, tokens }
  return tokens
}

/** The readers of a document ask several things of one text, one after the other. */
let last: { text: string; lexicon: Lexicon | null; tokens: readonly Token[] } = {
  ...{ text: '', lexicon: null, tokens: [] },
}

const words = /[a-zß-ɏ]+|[\u0300-\uffff]|\d/g

function hasTrace(small: string, { anchors }: Lexicon): boolean {
  words.lastIndex = 0
  for (let found = words.exec(small); found; found = words.exec(small)) {
    const code = small.charCodeAt(found.index)
    if ((code >= 48 && code <= 57) || isSolid(code) || anchors.has(found[0])) return true
  }
  return false
}

function piecesOf(small: string, lexicon: Lexicon): Token[] {
  const pieces: Token[] = []
  const find = new RegExp(wordPattern)
  for (let found = find.exec(small); found; found = find.exec(small)) {
    const { index: from } = found
    const isCounted = pieces.at(-1)?.to === from && pieces.at(-1)?.kind === 'number'
    const known = isSolid(small.charCodeAt(from))
      ? solidAt(small, from, lexicon, isCounted)
      : undefined
    const to = from + (known?.text ?? found[0]).length
    find.lastIndex = to
    const glued = pieces.at(-1)?.to === from
    pieces.push(pieceOf(known?.text ?? found[0], { from, to, glued, lexeme: known?.lexeme }))
  }
  return pieces
}

/** The longest word; “月末” behind a number is the end of that month. */
function solidAt(small: string, at: number, { solid }: Lexicon, isCounted: boolean) {
  return solid
    .get(small.charAt(at))
    ?.find(({ text, lexeme }) => small.startsWith(text, at) && !(isCounted && lexeme.ends))
}

interface Place {
  from: number
  to: number
  glued: boolean
  lexeme: Lexeme | undefined
}

function pieceOf(written: string, { from, to, glued, lexeme = nothing }: Place): Token {
  const code = written.charCodeAt(0)
  const isNumber = code >= 48 && code <= 57
  const kind = isNumber ? 'number' : kindOf(written, code)
  // “ä” as a letter and its accent.
  const text = kind === 'word' ? written.replace(/[\u0300-\u036f]+/g, '') : written
  const value = isNumber ? Number(written) : Number.NaN
  return { from, to, text, glued, figures: isNumber ? written.length : 0, value, lexeme, kind }
}

function kindOf(text: string, code: number): Token['kind'] {
  if (text.length > 1 && (text.startsWith('`') || text.includes('://'))) return 'opaque'
  const isLetter = (code >= 97 && code <= 122) || (code > 127 && /^[\p{L}\p{M}]/u.test(text))
  return isLetter ? 'word' : 'mark'
}

/** The longest phrase wherever one begins. */
function withPhrases(pieces: readonly Token[], root: Branch): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < pieces.length; ) {
    const phrase = phraseAt(pieces, at, root)
    tokens.push(phrase?.token ?? (pieces[at] as Token))
    at = phrase?.next ?? at + 1
  }
  return tokens
}

function phraseAt(pieces: readonly Token[], at: number, root: Branch) {
  const first = pieces[at]
  if (first?.kind !== 'word') return undefined
  let branch = root.next.get(first.text)
  let found: { token: Token; next: number } | undefined
  for (let next = at + 1; branch; next++) {
    const last = pieces[next - 1] as Token
    if (branch.lexeme) found = { token: { ...first, to: last.to, lexeme: branch.lexeme }, next }
    branch = pieces[next] && branch.next.get((pieces[next] as Token).text)
  }
  return found
}
