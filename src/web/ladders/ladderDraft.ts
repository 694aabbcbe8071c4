import { newExpectationId } from '../../domain/ladders/ladderIds.ts'
import type { Expectation, Ladder } from '../../domain/ladders/ladders.ts'
import { withMoved } from './ladderWords.ts'

/** A ladder with one more level at its end. */
export function withLevel(ladder: Ladder, version: number): Ladder {
  const id = freeId(`level-v${version}`, ladder.levels)
  const level = { id, name: '', about: '', scope: null, gate: null }
  return { ...ladder, levels: [...ladder.levels, level] }
}

/** A ladder with one more competency at its end. */
export function withCompetency(ladder: Ladder, version: number): Ladder {
  const id = freeId(`competency-v${version}`, ladder.competencies)
  return { ...ladder, competencies: [...ladder.competencies, { id, name: '', about: '' }] }
}

/** A ladder with one more expectation in a cell; its id names the version, so that it is new. */
export function withExpectation(
  ladder: Ladder,
  cell: Pick<Expectation, 'level' | 'competency'>,
  version: number,
): Ladder {
  const taken = new Set(ladder.expectations.map(({ id }) => id))
  let index = 0
  while (taken.has(newExpectationId(cell, version, index))) index++
  const fresh = { id: newExpectationId(cell, version, index), ...cell, text: '' }
  return { ...ladder, expectations: [...ladder.expectations, fresh] }
}

function freeId(stem: string, parts: readonly { id: string }[]): string {
  let count = 1
  while (parts.some(({ id }) => id === `${stem}-${count}`)) count++
  return `${stem}-${count}`
}

/** A ladder without a level or competency, and without what was expected there. */
export function withoutPart(ladder: Ladder, part: 'level' | 'competency', id: string): Ladder {
  const keeps = (each: { id: string }) => each.id !== id
  return {
    ...ladder,
    ...(part === 'level'
      ? { levels: ladder.levels.filter(keeps) }
      : { competencies: ladder.competencies.filter(keeps) }),
    expectations: ladder.expectations.filter((each) => each[part] !== id),
  }
}

/** A ladder with an expectation one place up or down among those of its cell. */
export function withExpectationMoved(ladder: Ladder, id: string, by: -1 | 1): Ladder {
  const { expectations } = ladder
  const from = expectations.findIndex((each) => each.id === id)
  const moved = expectations[from]
  if (!moved) return ladder
  const elsewhere = (each: Expectation | undefined) =>
    each && (each.level !== moved.level || each.competency !== moved.competency)
  let to = from + by
  while (elsewhere(expectations[to])) to += by
  return expectations[to] ? { ...ladder, expectations: withMoved(expectations, from, to) } : ladder
}

/** A ladder as it is saved: an expectation without words is none. */
export function savedForm(ladder: Ladder): Ladder {
  return {
    ...ladder,
    expectations: ladder.expectations.filter(({ text }) => text.trim() !== ''),
  }
}

/** How many expectations go with a level or competency. */
export function expectationsOf(ladder: Ladder, part: 'level' | 'competency', id: string): number {
  return ladder.expectations.filter((each) => each[part] === id).length
}
