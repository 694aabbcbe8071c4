import { folded } from '../../domain/goals/lint/folded.ts'
import { lintLanguage } from '../vocabulary/lintLanguage.ts'

/** How sure somebody says they are, from 0 to 10. */
export interface WrittenConfidence {
  confidence: number
  words: string
}

/**
 * How sure the words of a goal are, if they say so.
 *
 * @example
 * confidenceIn('Halve it by May (95% confident)') // { confidence: 9, … }
 * confidenceIn('Halve it by May, 8/10 confidence') // { confidence: 8, … }
 */
export function confidenceIn(text: string): WrittenConfidence | null {
  for (const found of folded(text).matchAll(lintLanguage().measures.confidence)) {
    const [all, value, scale, valueBehind, scaleBehind] = found
    const confidence = outOfTen(Number(value ?? valueBehind), scale ?? scaleBehind)
    if (confidence === null) continue
    return { confidence, words: text.slice(found.index, found.index + all.length) }
  }
  return null
}

function outOfTen(value: number, scale: string | undefined): number | null {
  const isShare = scale === '%' || (scale === undefined && value <= 1)
  const most = scale === '%' ? 100 : isShare ? 1 : 10
  // Half a point is not claimed: 95% is 9 of 10.
  return value <= most ? Math.ceil((value / most) * 10 - 0.5) : null
}
