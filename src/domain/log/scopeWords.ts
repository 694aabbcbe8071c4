import type { Scope } from '../base/scope.ts'
import type { Suggestion } from '../base/suggestion.ts'

/** Words that tell who was better off, the widest ring first. */
export type ScopeWords = readonly (readonly [Scope, RegExp])[]

/** What is known around a line. */
interface Around {
  scopeWords: ScopeWords
  teams: readonly string[]
  /** How many people it names. */
  people: number
}

/**
 * Who seems to have been better off, by the words: two teams by name are several teams, one is a
 * team, and somebody by name is a teammate.
 */
export function scopeIn(
  text: string,
  { scopeWords, teams, people }: Around,
): Suggestion<Scope> | null {
  const said = scopeWords
    .map(([value, words]) => ({ value, match: words.exec(text)?.[0] }))
    .find(({ match }) => match !== undefined)
  const named = teams.filter((team) => isNamed(text, team))
  const wide = said && !narrow.has(said.value)
  if (!wide && named.length > 1)
    return { value: 'several teams', because: named.slice(0, 3).join(', ') }
  if (wide) return { value: said.value, because: `the words “${said.match}”` }
  const [team] = named
  if (team !== undefined && named.length === 1) return { value: 'team', because: team }
  if (said) return { value: said.value, because: `the words “${said.match}”` }
  return people > 0 ? { value: 'teammates', because: 'somebody by name' } : null
}

const narrow = new Set<Scope>(['self', 'teammates', 'team'])

/** A team is named by its name as it is written, for “data” is not the team Data. */
function isNamed(text: string, team: string): boolean {
  const escaped = team.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text)
}
