import type { Ladder } from './ladders.ts'

/** What one version of a ladder says otherwise than another, part by part. */
export interface LadderChange {
  part: 'level' | 'competency' | 'expectation' | 'ladder'
  kind: 'added' | 'removed' | 'changed' | 'moved'
  id: string
  /** What the page calls it. */
  name: string
  before: string | null
  after: string | null
}

/** What changed from one version to the next. Nothing when both say the same. */
export function ladderDifference(before: Ladder, after: Ladder): LadderChange[] {
  return [
    ...head(before, after),
    ...difference('level', levelLines(before), levelLines(after)),
    ...moved(before, after),
    ...difference('competency', competencyLines(before), competencyLines(after)),
    ...difference('expectation', expectationLines(before), expectationLines(after)),
  ]
}

/** A part by its id, with its name and all it says in words. */
type Lines = Map<string, { name: string; says: string }>

function head(before: Ladder, after: Ladder): LadderChange[] {
  const said = ({ name, about }: Ladder) => [name, about].filter(Boolean).join(': ')
  if (said(before) === said(after)) return []
  const change = { before: said(before), after: said(after) }
  return [{ part: 'ladder', kind: 'changed', id: '', name: after.name, ...change }]
}

function levelLines({ levels }: Ladder): Lines {
  return new Map(
    levels.map(({ id, name, about, scope, gate }) => {
      const says = [name, scope && `scope: ${scope}`, gate && `gate: ${gate}`, about]
      return [id, { name, says: says.filter(Boolean).join(' · ') }]
    }),
  )
}

function competencyLines({ competencies }: Ladder): Lines {
  return new Map(
    competencies.map(({ id, name, about }) => [
      id,
      { name, says: [name, about].filter(Boolean).join(' · ') },
    ]),
  )
}

function expectationLines({ levels, competencies, expectations }: Ladder): Lines {
  const names = new Map([...levels, ...competencies].map(({ id, name }) => [id, name]))
  return new Map(
    expectations.map(({ id, level, competency, text }) => [
      id,
      { name: `${names.get(level)}, ${names.get(competency)}`, says: text },
    ]),
  )
}

function difference(part: LadderChange['part'], before: Lines, after: Lines): LadderChange[] {
  const changes: LadderChange[] = []
  for (const [id, { name, says }] of before)
    if (!after.has(id)) changes.push({ part, kind: 'removed', id, name, before: says, after: null })
  for (const [id, { name, says }] of after) {
    const was = before.get(id)
    if (!was) changes.push({ part, kind: 'added', id, name, before: null, after: says })
    else if (was.says !== says || (part === 'expectation' && was.name !== name))
      changes.push({ part, kind: 'changed', id, name, before: was.says, after: says })
  }
  return changes
}

/** Levels that both have, in another order: named once each. */
function moved(before: Ladder, after: Ladder): LadderChange[] {
  const kept = new Set(before.levels.map(({ id }) => id))
  const was = before.levels.filter(({ id }) => after.levels.some((level) => level.id === id))
  const is = after.levels.filter(({ id }) => kept.has(id))
  return is.flatMap(({ id, name }, index) => {
    if (was[index]?.id === id) return []
    const place = was.findIndex((level) => level.id === id)
    const change = { before: `place ${place + 1}`, after: `place ${index + 1}` }
    return [{ part: 'level' as const, kind: 'moved' as const, id, name, ...change }]
  })
}
