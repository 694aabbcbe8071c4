import { dateLexicon } from '../dates/words/lexicon.ts'
import { once } from '../vocabulary/once.ts'

/** A number in a text that may be a target, with the words around it that say so. */
export interface TargetValue {
  from: number
  /** Where the number itself ends. */
  end: number
  to: number
  sign: string
  lead: 'to' | 'of' | 'none'
  /** “down to” or “up to”. */
  way: Direction | null
  /** “Within”, which only limits a time. */
  isWithin: boolean
  /** “At most” limits it from above, so the number falls; “at least” makes it rise. */
  limit: Direction | null
}

export type Direction = 'down' | 'up'

const below = 'under|below|(?<within>within)|at most|(?:no|not) more than|less than|fewer than|[<≤]'
const above = 'over|above|at least|no (?:less|fewer) than|more than|[>≥]'

/** Before these, a number says how much changes, how long it takes or where it is today. */
const notBefore = '(?<!\\b(?:by|for|from|since|every|each|than|the|current|of|out)\\s)'

const pattern = once(() => {
  const { next } = dateLexicon().root
  const named = [...next].filter(
    ([word, { lexeme }]) =>
      (lexeme?.number ?? 0) >= 1 && !lexeme?.roles.has('rough') && word.length > 2,
  )
  const words = named.map(([word]) => word).join('|')
  const number = `\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|(?:${words})(?!\\p{L})`
  const lead = `(?:(?<lead>(?<way>down |up )?to |of )(?:an? )?)?(?:(?:(?<below>${below})|(?<above>${above}))\\s?)?`
  const value = `(?<sign>[$€£]?)(?<number>${number})(?![\\d/:]|\\.\\d|(?:st|nd|rd|th)\\b| (?:out of|of|in|per) \\d| out of)`
  return new RegExp(`(?<![\\p{L}\\p{N}.,:/+-])${notBefore}${lead}${value}`, 'gu')
})

/** The numbers of a text in small letters that no word before them speaks against. */
export function targetValues(small: string): TargetValue[] {
  return [...small.matchAll(pattern())].map(({ 0: all, index, groups = {} }) => {
    const { lead = '', way, number = '', sign = '' } = groups
    return {
      ...{ from: index, end: index + all.length, to: figure(number), sign },
      lead: lead.endsWith('to ') ? 'to' : lead === 'of ' ? 'of' : 'none',
      way: way ? (way.trim() as Direction) : null,
      isWithin: groups.within !== undefined,
      limit: groups.below ? 'down' : groups.above ? 'up' : null,
    }
  })
}

function figure(written: string): number {
  return dateLexicon().root.next.get(written)?.lexeme?.number ?? Number(written.replaceAll(',', ''))
}
