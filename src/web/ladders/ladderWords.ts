import type { Scope } from '../../domain/base/scope.ts'
import type { LadderChange } from '../../domain/ladders/ladderDifference.ts'
import type { Gate, Ladder } from '../../domain/ladders/ladders.ts'
import { counted, listed } from '../ui/words.ts'

export const gates = ['merit', 'vacancy', 'mixed'] as const satisfies readonly Gate[]

/** How promotion to a level works, in a few words. */
export const gateWords: Record<Gate, string> = {
  merit: 'by review (no opening needed)',
  vacancy: 'by vacancy (needs an opening)',
  mixed: 'both (sometimes needs an opening)',
}

/** `3 levels, 2 competencies and 6 expectations`. */
export function sizeInWords(counts: {
  levels: number
  competencies: number
  expectations: number
}): string {
  return listed([
    counted(counts.levels, 'level'),
    counted(counts.competencies, 'competency', 'competencies'),
    counted(counts.expectations, 'expectation'),
  ])
}

export function sizeOf({ levels, competencies, expectations }: Ladder) {
  return {
    levels: levels.length,
    competencies: competencies.length,
    expectations: expectations.length,
  }
}

/** The expected scope of a level, and how promotion to it works. */
export function levelFacts({ scope, gate }: { scope: Scope | null; gate: Gate | null }): string {
  return [scope && `Scope: ${scope}`, gate && gateWords[gate]].filter(Boolean).join(' · ')
}

/** What kind of change it is, as a sentence begins. */
export function changeInWords({ part, kind, name }: LadderChange): string {
  if (part === 'ladder') return 'Ladder details changed'
  const kinds = {
    added: 'added',
    removed: 'removed',
    changed: 'changed',
    moved: 'moved',
  }
  return part === 'expectation'
    ? `${name}: expectation ${kinds[kind]}`
    : `${part === 'level' ? 'Level' : 'Competency'} ${name} ${kinds[kind]}`
}

/** The expectations of each level and competency, for one look-up each. */
export function expectationsByCell(ladder: Pick<Ladder, 'expectations'>) {
  const cells = new Map<string, Ladder['expectations']>()
  for (const each of ladder.expectations) {
    const cell = `${each.level}\n${each.competency}`
    const known = cells.get(cell)
    if (known) known.push(each)
    else cells.set(cell, [each])
  }
  return (level: string, competency: string) => cells.get(`${level}\n${competency}`) ?? []
}

/** The items with one of them at another place. */
export function withMoved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = items.toSpliced(from, 1)
  return rest.toSpliced(to, 0, ...items.slice(from, from + 1))
}
