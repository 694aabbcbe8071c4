import type { Scope } from '../base/scope.ts'
import type { Refused } from './titleTranslation.ts'

/** A scope as it reads after “you work at”. */
export const ringInWords: Record<Scope, string> = {
  self: 'your own work',
  teammates: 'teammate scope',
  team: 'team scope',
  'several teams': 'the scope of several teams',
  organisation: 'organisation scope',
  company: 'company scope',
  industry: 'industry scope',
}

/** Why a ladder has no level for a scope, in a sentence. */
export function refusalInWords(why: Refused['why'], ladder: string, ring: Scope): string {
  const scope = ringInWords[ring]
  const sentences: Record<Refused['why'], string> = {
    'no scopes': `“${ladder}” doesn’t say which scope its levels expect, so there is nothing to compare.`,
    'out of order': `The scopes in “${ladder}” don’t rise with its levels, so no level can be matched.`,
    'below the first': `“${ladder}” starts above ${scope}: its first level already expects more.`,
    'above the last': `“${ladder}” ends below ${scope}: its last level expects less.`,
  }
  return sentences[why]
}

/** The limits of a translated title. */
export const titlesAreRelative =
  'Titles are relative: the same word means different work at different companies. This compares ' +
  'only the scope both ladders expect. The other company decides your title.'
