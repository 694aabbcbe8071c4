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

const nothing: Lexeme = { roles: new Set() }

/** The tokens of a text; none where it holds neither figures nor a word of time. */
export function tokensIn(text: string, lexicon: Lexicon): Token[] {
  const small = folded(text)
  return hasTrace(small, lexicon) ? withPhrases(piecesOf(small, lexicon), lexicon.root) : []
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
    const text = known?.text ?? found[0].replace(/[\u0300-\u036f]+/g, '')
    const to = from + (known?.text ?? found[0]).length
    find.lastIndex = to
    pieces.push({
      ...{ from, to, text, glued: pieces.at(-1)?.to === from, kind: kindOf(text) },
      ...numberIn(text),
      lexeme: known?.lexeme ?? nothing,
    })
  }
  return pieces
}

/** The longest word; “月末” behind a number is the end of that month. */
function solidAt(small: string, at: number, { solid }: Lexicon, isCounted: boolean) {
  return solid
    .get(small.charAt(at))
    ?.find(({ text, lexeme }) => small.startsWith(text, at) && !(isCounted && lexeme.ends))
}

function kindOf(text: string): Token['kind'] {
  if (/^\d/.test(text)) return 'number'
  if (text.startsWith('`') || text.startsWith('http'))
    return text.length > 1 && !/^https?$/.test(text) ? 'opaque' : 'mark'
  return /^[\p{L}\p{M}]/u.test(text) ? 'word' : 'mark'
}

function numberIn(text: string): Pick<Token, 'figures' | 'value'> {
  const isNumber = /^\d/.test(text)
  return { figures: isNumber ? text.length : 0, value: isNumber ? Number(text) : Number.NaN }
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
