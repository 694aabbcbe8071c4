import { has, isCapital, isLatin, numberAt, skip } from './looking.ts'
import type { Scan } from './meaning.ts'
import { ordinalAt } from './monthWords.ts'
import { yearBehind, yearOf } from './years.ts'

export interface Part {
  part: 'quarter' | 'half'
  n: number
  end: number
}

/** “Q3”, “H1”, “T3”. */
export function letterPart(scan: Scan, at: number): Part | undefined {
  const { tokens } = scan
  const part = has(scan, at, 'quarterNo') ? 'quarter' : has(scan, at, 'halfNo') ? 'half' : undefined
  const letter = tokens[at]
  const n = numberAt(scan, at + 1, 1)
  if (
    !part ||
    letter?.text.length !== 1 ||
    !isLatin(letter) ||
    !tokens[at + 1]?.glued ||
    n === undefined
  )
    return undefined
  const isCapitalOnly = letter.text === 't'
  if (n < 1 || n > (part === 'half' ? 2 : 4) || (isCapitalOnly && !isCapital(scan, at)))
    return undefined
  return { part, n, end: at + 2 }
}

/** “3Q26”, “1H 2026”. */
export function numberFirst(scan: Scan, at: number): Part | undefined {
  const letter = scan.tokens[at + 1]
  const n = numberAt(scan, at, 1)
  if (
    n === undefined ||
    !letter?.glued ||
    letter.text.length !== 1 ||
    !yearAfterLetter(scan, at + 2)
  )
    return undefined
  const part = letter.text === 'q' ? 'quarter' : letter.text === 'h' ? 'half' : undefined
  return part && n >= 1 && n <= (part === 'half' ? 2 : 4) ? { part, n, end: at + 2 } : undefined
}

export function yearAfterLetter(scan: Scan, at: number) {
  const token = scan.tokens[at]
  if (token?.figures === 2 && token.glued) return { year: yearOf(token.value, 2), end: at + 1 }
  return yearBehind(scan, at)
}

/** “third quarter”, “3. Quartal”, “quarter 3”, “第3四半期”, “上半期”. */
export function wordPart(scan: Scan, at: number): Part | undefined {
  for (const [role, n] of [
    ['firstHalf', 1],
    ['secondHalf', 2],
  ] as const)
    if (has(scan, at, role)) return { part: 'half', n, end: at + 1 }
  const first = skip(scan, at, 'the')
  const nth =
    ordinalAt(scan, first) ??
    (has(scan, first, 'quarterNo') ? plainNumber(scan, first + 1) : undefined)
  const unit = nth && scan.tokens[nth.end]?.lexeme.unit
  if (nth && first === at && (unit === 'quarter' || unit === 'half') && !has(scan, at, 'last')) {
    const most = unit === 'half' ? 2 : 4
    return nth.value <= most ? { part: unit, n: nth.value || most, end: nth.end + 1 } : undefined
  }
  const { unit: word } = scan.tokens[at]?.lexeme ?? {}
  const n = plainNumber(scan, at + 1)
  const isNamed =
    (word === 'quarter' && has(scan, at, 'quarterNo')) ||
    (word === 'half' && has(scan, at, 'halfNo'))
  if (!isNamed || !n || n.value < 1 || n.value > (word === 'half' ? 2 : 4)) return undefined
  return { part: word, n: n.value, end: n.end }
}

function plainNumber(scan: Scan, at: number) {
  const value = numberAt(scan, at, 1)
  return value === undefined ? undefined : { value, end: at + 1 }
}
