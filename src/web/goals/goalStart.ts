import type { Draft } from './form/goalDraft.ts'

/** What a new goal is about, before anybody typed a word of it. */
export type GoalStart = Partial<Pick<Draft, 'term' | 'text' | 'topics' | 'markers' | 'buildsOn'>>

/** The address of a new goal that begins like this, for pages that lead to one. */
export function newGoalPath(start: GoalStart): string {
  const { term = 'short', text = '', topics = [], markers = [], buildsOn = [] } = start
  const said = [
    ['new', term],
    ['text', text],
    ...topics.map((topic) => ['topic', topic]),
    ...markers.map((marker) => ['marker', marker]),
    ...buildsOn.map(({ side, text: item }) => [side, item]),
  ].filter(([, value]) => value !== '')
  return `/goals?${new URLSearchParams(said)}`
}

/** What {@link newGoalPath} wrote into an address; nothing where it asks for no new goal. */
export function goalStartIn(search: string): GoalStart | undefined {
  const said = new URLSearchParams(search)
  const term = said.get('new')
  if (term !== 'long' && term !== 'short') return undefined
  return {
    term,
    text: (said.get('text') ?? '').slice(0, 300),
    topics: said.getAll('topic') as Draft['topics'],
    markers: said.getAll('marker'),
    buildsOn: (['strength', 'weakness', 'opportunity'] as const).flatMap((side) =>
      said.getAll(side).map((text) => ({ side, text })),
    ),
  }
}
