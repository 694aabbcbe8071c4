import type { Day } from '../base/day.ts'
import { monthOf } from '../base/months.ts'
import { reaches } from '../base/rings.ts'
import type { Scope } from '../base/scope.ts'

/** A title somebody has had, with the scope its level asks for. */
export interface ScopedTitle {
  since: Day
  title: string
  /** `null` when its ladder does not say. */
  scope: Scope | null
}

/** Acting at a ring since, titled for it since, and the time between. */
export interface TitleLag {
  ring: Scope
  actingSince: Day
  /** The first title that asks for the ring; `null` when there is none yet. */
  titled: { since: Day; title: string } | null
  /** Calendar months the doing came before the title; negative when the title came first. Up to today while there is none. */
  months: number
}

/** How long the title took to follow the doing at a ring. */
export function titleLag(
  ring: Scope,
  actingSince: Day,
  titles: readonly ScopedTitle[],
  today: Day,
): TitleLag {
  const first = titles
    .filter(({ scope, since }) => reaches(scope, ring) && since <= today)
    .sort((a, b) => (a.since < b.since ? -1 : 1))[0]
  return {
    ring,
    actingSince,
    titled: first ? { since: first.since, title: first.title } : null,
    months: monthOf(first?.since ?? today) - monthOf(actingSince),
  }
}
