import type { Need, NeedsInView } from './needs.ts'

export interface View {
  needs: NeedsInView
  /** The person's teams by name. Without a team all needs are in view. */
  teams: readonly string[]
}

/** Whether a view is narrower than the whole company. */
export function isOfTeam({ needs, teams }: View): boolean {
  return needs === 'team' && teams.length > 0
}

/** The needs in view. One that names no team is organisation-wide. */
export function needsInView<Some extends Pick<Need, 'team'>>(
  needs: readonly Some[],
  view: View,
): Some[] {
  if (!isOfTeam(view)) return [...needs]
  const mine = new Set(['', ...view.teams.map(folded)])
  return needs.filter(({ team }) => mine.has(folded(team)))
}

function folded(team: string): string {
  return team.trim().toLowerCase()
}
