import type { Scope } from '../base/scope.ts'
import type { Suggestion } from '../base/suggestion.ts'

/** Words that tell who was better off, the widest ring first. English; another language is another table. */
const wordsOf: readonly (readonly [Scope, RegExp])[] = [
  [
    'industry',
    /\b(conference|meet-?up|open[- ]sourced?|upstream|keynote|podcast|published (?:a|an|the) (?:post|article|library|paper)|blog post|standards? body|rfc \d+)\b/iu,
  ],
  [
    'company',
    /\b(company[- ]wide|whole company|all[- ]hands|across the company|everyone at|every customer|all customers|the board)\b/iu,
  ],
  [
    'organisation',
    /\b(all (?:of )?engineering|engineering[- ]wide|org(?:anisation|anization)?[- ]wide|every team|all (?:the )?teams|the department|engineering guild)\b/iu,
  ],
  [
    'several teams',
    /\b((?:other|several|many|both|two|three|four|five|six) teams|another team|cross[- ]team|across teams|teams? (?:beside|next to) ours)\b/iu,
  ],
  [
    'team',
    /\b(the team|our team|whole team|team[- ]wide|on[- ]call|retro(?:spective)?|stand-?up|squad|runbook|our (?:build|pipeline|tests|deploys?|backlog))\b/iu,
  ],
  [
    'teammates',
    /\b(paired|pairing|pair(?:ed)? with|unblocked|helped|coached|mentored|onboard(?:ed|ing)|reviewed|teammates?|colleagues?|walked \p{Lu}\p{L}+ through)\b/iu,
  ],
  [
    'self',
    /\b(i learned|i learnt|learned|learnt|read the|finished (?:the|a) (?:book|course)|studied|course|certificate|tutorial|for myself)\b/iu,
  ],
]

/**
 * Who seems to have been better off, by the words: two teams by name are several teams, one is a
 * team, and somebody by name is a teammate.
 */
export function scopeIn(
  text: string,
  teams: readonly string[],
  people: number,
): Suggestion<Scope> | null {
  const said = wordsOf
    .map(([value, words]) => ({ value, match: words.exec(text)?.[0] }))
    .find(({ match }) => match !== undefined)
  const named = teams.filter((team) => isNamed(text, team))
  const wide = said && !narrow.has(said.value)
  if (!wide && named.length > 1)
    return { value: 'several teams', because: named.slice(0, 3).join(', ') }
  if (wide) return { value: said.value, because: `the words “${said.match}”` }
  if (named.length === 1) return { value: 'team', because: named[0]! }
  if (said) return { value: said.value, because: `the words “${said.match}”` }
  return people > 0 ? { value: 'teammates', because: 'somebody by name' } : null
}

const narrow = new Set<Scope>(['self', 'teammates', 'team'])

/** A team is named by its name as it is written, for “data” is not the team Data. */
function isNamed(text: string, team: string): boolean {
  const escaped = team.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text)
}
