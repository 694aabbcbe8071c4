import { type Candidate, candidatesOf, isFunctionOf } from '../candidates.ts'
import {
  isCompetencyLabel,
  isLevelLabel,
  isNonLevel,
  isOrderLabel,
  isScopeLabel,
  roleOfField,
} from '../fields.ts'
import { isBareNumber, levelLikeness } from '../levels.ts'
import {
  fieldColumn,
  type LadderSource,
  positionColumn,
  type SourceRow,
  textColumn,
} from './rows.ts'

/** The columns that name the level, best first; empty when nothing looks like levels. */
export function chooseLevelColumns(source: LadderSource): string[] {
  const candidates = candidatesOf(source)
  const scored = candidates
    .map((each) => ({ ...each, score: levelScore(each, source) }))
    .filter(({ score }) => score >= 0.5)
    .sort((one, other) => other.score - one.score)
  const best = scored[0]
  if (!best) return guessedLevels(source, candidates)
  const named = isNumbered(best) ? (titled(best, scored, source) ?? best) : best
  const spelt = spelledOut(named, scored) ?? named
  const same = candidates.filter(
    (each) =>
      !/^heading/.test(spelt.id) &&
      each.id !== spelt.id &&
      overlap(each, spelt) >= 0.5 &&
      levelScore(each, source) > 0.4,
  )
  return [spelt.id, ...same.map(({ id }) => id)]
}

function levelScore({ id, weightByValue, coverage }: Candidate, { rows }: LadderSource): number {
  const values = [...weightByValue].filter(
    ([value]) => !(id === fieldColumn && roleOfField(value) !== null),
  )
  if (
    values.length === 0 ||
    values.length > 150 ||
    isScopeLabel(id) ||
    isOrderLabel(id) ||
    id === positionColumn
  )
    return 0
  const likely = values.map(([value, count]) => ({ likeness: levelLikeness(value), count }))
  const some = likely.filter(({ likeness }) => likeness > 0.5).length
  const mean = likely.reduce((sum, { likeness }) => sum + likeness, 0) / values.length
  const total = likely.reduce((sum, { count }) => sum + count, 0)
  const byRows = likely.reduce((sum, { likeness, count }) => sum + likeness * count, 0) / total
  const isLong = values.filter(([value]) => value.length > 70).length > values.length / 2
  const label =
    isLevelLabel(id.replace(/[ ›]+$/, '')) && !id.endsWith('›')
      ? 0.6
      : isCompetencyLabel(id)
        ? -0.4
        : 0
  const alone = values.length === 1 && rows.length > 3 ? -0.3 : 0
  const numbersOnly = values.length >= 2 && values.every(([value]) => isBareNumber(value)) ? 0.2 : 0
  if (isLong || (label <= 0 && some === 0 && numbersOnly === 0)) return 0
  const enough = some >= 2 || label > 0 || numbersOnly > 0 ? 0 : -0.3
  const weight = label > 0 ? label * Math.min(1, 2 * coverage) : label
  return (
    (Math.max(mean, byRows) + weight + alone + enough + numbersOnly) *
    (0.35 + 0.65 * Math.sqrt(coverage))
  )
}

function isNumbered({ weightByValue }: Candidate): boolean {
  return [...weightByValue.keys()].every(isBareNumber)
}

/** A column that gives every numbered level one name of its own. */
function titled(
  numbered: Candidate,
  others: readonly Candidate[],
  { rows }: LadderSource,
): Candidate | null {
  const found = others.find(
    (each) =>
      each !== numbered &&
      each.weightByValue.size === numbered.weightByValue.size &&
      rows.every(
        ({ values }) => (values[each.id] === undefined) === (values[numbered.id] === undefined),
      ) &&
      isFunctionOf(rows, each.id, numbered.id),
  )
  return found ?? null
}

/** A column with more texts whose values contain those of the best, as “P1: Engineer” has “P1”. */
function spelledOut<T extends Candidate>(best: Candidate, others: readonly T[]): T | undefined {
  const names = [...best.weightByValue.keys()]
  return others.find((each) => {
    if (each.id === best.id || each.coverage <= best.coverage) return false
    const longer = [...each.weightByValue.keys()]
    const found = names.filter((name) =>
      longer.some(
        (value) =>
          value.length > name.length &&
          ` ${value.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${name} `),
      ),
    )
    return found.length >= Math.max(2, names.length * 0.6)
  })
}

function overlap(one: Candidate, other: Candidate): number {
  const shared = [...one.weightByValue.keys()].filter((value) =>
    other.weightByValue.has(value),
  ).length
  return shared / Math.max(one.weightByValue.size, 1)
}

/** Levels with names of their own, such as Bronze and Silver, show only in how they cross. */
function guessedLevels({ rows }: LadderSource, candidates: readonly Candidate[]): string[] {
  const crossing = candidates.filter(
    ({ id, weightByValue, coverage }) =>
      weightByValue.size >= 2 &&
      weightByValue.size <= 20 &&
      coverage >= 0.7 &&
      id !== positionColumn &&
      !isScopeLabel(id) &&
      !isCompetencyLabel(id) &&
      !(id === fieldColumn && [...weightByValue.keys()].every((value) => isNonLevel(value))),
  )
  const words = rows.filter(({ values }) => (values[textColumn] ?? '').split(/\s+/).length >= 3)
  if (words.length < rows.length * 0.5) return []
  const pairs = crossing.flatMap((one) =>
    candidates
      .filter(
        (other) =>
          other.id !== one.id &&
          other.weightByValue.size >= 2 &&
          other.coverage >= 0.7 &&
          other.id !== positionColumn,
      )
      .map((other) => ({ one, other, share: crossedShare(rows, one, other) })),
  )
  const best = pairs
    .filter(({ share }) => share >= 0.7)
    .sort((one, other) => preference(other) - preference(one))[0]
  return best ? [best.one.id] : []
}

function crossedShare(rows: readonly SourceRow[], one: Candidate, other: Candidate): number {
  const pairs = new Set(
    rows.flatMap(({ values }) =>
      values[one.id] && values[other.id] ? [`${values[one.id]}\n${values[other.id]}`] : [],
    ),
  )
  return pairs.size / (one.weightByValue.size * other.weightByValue.size)
}

/** Headings of a table are levels more often than its rows; the outer heading more often than the inner. */
function preference({ one, share }: { one: Candidate; share: number }): number {
  return (
    share +
    (one.id === fieldColumn ? 1 : 0) +
    (/^heading \d$/.test(one.id) ? 0.5 - Number(one.id.at(-1)) / 20 : 0)
  )
}
