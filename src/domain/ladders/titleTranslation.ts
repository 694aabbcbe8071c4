import { ringOf } from '../base/rings.ts'
import type { Scope } from '../base/scope.ts'
import type { ActingRule } from '../scope/actingScope.ts'
import type { Expectation, Ladder, Level } from './ladders.ts'

/**
 * Eight of the last twelve months: a title stands for a year's work rather than for the latest
 * stretch of it, and the share of the months, two thirds, is the one that scope asks for.
 */
export const titleRule: ActingRule = { window: 12, months: 8 }

/** Levels of a ladder that a scope may be called by, from the lowest to the highest. */
export interface Called {
  kind: 'called'
  levels: Level[]
  /** Whether the ladder names this very ring, or the scope lies between two of its levels. */
  exact: boolean
  /** What the ladder says of those levels, the sentences nearest to scope first. */
  quotes: Expectation[]
}

/** A scope that a ladder has no name for. */
export interface Refused {
  kind: 'refused'
  why: 'no scopes' | 'out of order' | 'below the first' | 'above the last'
}

/**
 * What a scope would be called on a ladder: all levels that ask for this very ring; or, where the
 * ladder passes over it, the last level below and the first above. Never one title where the
 * ladder leaves a choice, and nothing outside the range the ladder speaks of. A wider scope is
 * never called by lower levels (models §6).
 */
export function calledOn(ladder: Ladder, scope: Scope): Called | Refused {
  const scoped = ladder.levels.flatMap((level) =>
    level.scope === null ? [] : [{ level, asked: ringOf(level.scope) }],
  )
  const ringsAsked = scoped.map(({ asked }) => asked)
  const [first] = ringsAsked
  const last = ringsAsked.at(-1)
  if (first === undefined || last === undefined) return { kind: 'refused', why: 'no scopes' }
  if (ringsAsked.some((ring, index) => ring < (ringsAsked[index - 1] ?? 0)))
    return { kind: 'refused', why: 'out of order' }
  const ring = ringOf(scope)
  if (ring < first) return { kind: 'refused', why: 'below the first' }
  if (ring > last) return { kind: 'refused', why: 'above the last' }
  const exact = scoped.filter(({ asked }) => asked === ring)
  const levels = (exact.length > 0 ? exact : around(scoped, ring)).map(({ level }) => level)
  return { kind: 'called', levels, exact: exact.length > 0, quotes: quotesOf(ladder, levels) }
}

interface ScopedLevel {
  level: Level
  /** The ring it asks for. */
  asked: number
}

function around(scoped: readonly ScopedLevel[], ring: number): ScopedLevel[] {
  const below = scoped.findLast(({ asked }) => asked < ring)
  const above = scoped.find(({ asked }) => asked > ring)
  return [below, above].filter((each) => each !== undefined)
}

/** Sentences that are quoted in all, with one of each level however many those are. */
const mostQuotes = 4

/** Words a ladder speaks of scope with. */
const aboutScope = /scope|influence|impact|reach|leadership|ownership|team|organi[sz]ation|company/i

function quotesOf(ladder: Ladder, levels: readonly Level[]): Expectation[] {
  const competencyOf = new Map(ladder.competencies.map(({ id, name }) => [id, name]))
  const mostOfOne = Math.max(1, Math.floor(mostQuotes / levels.length))
  return levels.flatMap((level) => {
    const said = ladder.expectations.filter((each) => each.level === level.id)
    const rank = (each: Expectation) =>
      (aboutScope.test(competencyOf.get(each.competency) ?? '') ? 2 : 0) +
      (aboutScope.test(each.text) ? 1 : 0)
    return said.sort((a, b) => rank(b) - rank(a)).slice(0, mostOfOne)
  })
}
