import type { Scope } from '../base/scope.ts'
import type { Refused } from './titleTranslation.ts'

/** A ring as it reads after “you act at”. */
export const ringInWords: Record<Scope, string> = {
  self: 'your own work',
  teammates: 'teammate scope',
  team: 'team scope',
  'several teams': 'the scope of several teams',
  organisation: 'organisation scope',
  company: 'company scope',
  industry: 'industry scope',
}

/** Why a ladder has no name for a scope, in a sentence. */
export function refusalInWords(why: Refused['why'], ladder: string, ring: Scope): string {
  const scope = ringInWords[ring]
  const sentences: Record<Refused['why'], string> = {
    'no scopes': `“${ladder}” does not say which scope its levels ask for, so there is nothing to go by.`,
    'out of order': `The scopes that “${ladder}” asks for do not rise with its levels, so none of them can be named.`,
    'below the first': `“${ladder}” begins beyond ${scope}: its first level already asks for more.`,
    'above the last': `“${ladder}” ends before ${scope}: its last level asks for less, so it has no name for it.`,
  }
  return sentences[why]
}

/** Says what a translated title is worth. */
export const titlesAreRelative =
  'Titles are relative: the same word means different work at different companies. This compares ' +
  'the scope both ladders ask for, and nothing else; what you would be called is decided there.'
