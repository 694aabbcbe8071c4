import type { Token } from '../words/tokens.ts'
import type { Scan } from './meaning.ts'

/** Whether a token can play a role: “by”, “last”, “of”. */
export function has({ tokens }: Scan, at: number, role: string): boolean {
  return tokens[at]?.lexeme.roles.has(role) ?? false
}

export function isMark({ tokens }: Scan, at: number, marks: string): boolean {
  const token = tokens[at]
  return token?.kind === 'mark' && marks.includes(token.text)
}

/** The place after tokens of some roles. */
export function skip(scan: Scan, at: number, ...roles: readonly string[]): number {
  let next = at
  while (next < at + 3 && roles.some((role) => has(scan, next, role))) next++
  return next
}

/** The place after a comma or another mark. */
export function skipMark(scan: Scan, at: number, marks: string): number {
  return isMark(scan, at, marks) ? at + 1 : at
}

/** A whole number of at most so many figures. */
export function numberAt({ tokens }: Scan, at: number, mostFigures = 2): number | undefined {
  const token = tokens[at]
  return token && token.figures > 0 && token.figures <= mostFigures ? token.value : undefined
}

/** No letter, figure or separator just before: not the inside of a version, a path or a word. */
export function isOpen(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  const before = scan.tokens[at - 1]
  if (!token?.glued || !before || at - 1 === scan.lastEnd) return true
  // “mid-2028”.
  if (
    before.text === '-' &&
    (has(scan, at - 2, 'middle') || has(scan, at - 2, 'late') || has(scan, at - 2, 'early'))
  )
    return true
  return (
    !isLatin(before) && before.kind !== 'number' && !'.,:/-'.includes(scan.text.charAt(before.from))
  )
}

/** Nothing just behind that would make it a share, an amount or another number. */
export function isClosed({ tokens }: Scan, at: number): boolean {
  const token = tokens[at]
  if (!token?.glued) return true
  if (isLatin(token) || token.kind === 'number' || '%€$£'.includes(token.text)) return false
  const next = tokens[at + 1]
  return !('.,:'.includes(token.text) && next?.glued && next.kind === 'number')
}

export function isLatin(token: Token): boolean {
  return token.kind === 'word' && token.text.charCodeAt(0) < 0x0e00
}

/** Whether a text begins here, but for marks. */
export function isFirst({ tokens }: Scan, at: number): boolean {
  let before = at - 1
  while (before >= 0 && before > at - 8 && tokens[before]?.kind === 'mark') before--
  return before < 0
}

/** Whether a text ends before this token, but for marks. */
export function isLast({ tokens }: Scan, at: number): boolean {
  let next = at
  while (next < at + 8 && tokens[next]?.kind === 'mark') next++
  return next >= tokens.length
}

/** The character that stands just before or behind, without spaces; empty at either end. */
export function markBefore({ tokens }: Scan, at: number): string {
  return tokens[at - 1]?.text ?? ''
}

export function markBehind({ tokens }: Scan, at: number): string {
  return tokens[at]?.text ?? ''
}

/** Whether a token begins with a capital. */
export function isCapital({ text, tokens }: Scan, at: number): boolean {
  return /^\p{Lu}/u.test(text.charAt(tokens[at]?.from ?? text.length))
}

/** A plain hyphen or slash, not the long dash of a range. */
export function isHyphen({ text, tokens }: Scan, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && '-/'.includes(text.charAt(token.from))
}
