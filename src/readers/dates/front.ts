import { dateLexicon } from './words/lexicon.ts'
import { nothing, type Token, tokensIn } from './words/tokens.ts'

/**
 * Whether a text may begin with a time of the past. Most texts begin with another word, and it
 * takes far less to see that than to read them.
 */
export function mayBeginWithPeriod(text: string): boolean {
  const first = tokensIn(text, dateLexicon()).find(({ kind }) => kind !== 'mark')
  return first !== undefined && (first.kind !== 'word' || mayBegin(first))
}

/** Words that stand before a time and are no part of it. */
const before: ReadonlySet<string> = new Set(['on', 'by', 'before', 'since'])

function mayBegin({ lexeme }: Token): boolean {
  if (lexeme === nothing) return false
  const { roles, ...rest } = lexeme
  return Object.keys(rest).length > 0 || ![...roles].every((role) => before.has(role))
}
