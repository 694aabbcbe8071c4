import { type StopWords, wordsIn } from '../base/words.ts'
import type { Competency, Expectation, Ladder, Level } from './ladders.ts'

/** A reworded expectation shares at least half of all the words with what it said before. */
const leastAlike = 0.5

/** What new ids say, and how a reworded text is told. */
interface Naming {
  /** The version it becomes. */
  version: number
  stopWords: StopWords
}

/**
 * A ladder written anew as the next version of one. Its parts keep their ids, levels and
 * competencies by name, expectations by their words: what people said of a part stays with that
 * part, and nothing new takes over the id of something else. Scopes, gates and descriptions that
 * the new text is silent about stay as they were.
 */
export function asNextVersion(before: Ladder, after: Ladder, naming: Naming): Ladder {
  const { version } = naming
  const levelIds = idsByName(before.levels, after.levels, version)
  const competencyIds = idsByName(before.competencies, after.competencies, version)
  const expectations = after.expectations.map((each) => ({
    ...each,
    level: levelIds.get(each.level) ?? each.level,
    competency: competencyIds.get(each.competency) ?? each.competency,
  }))
  return {
    ...after,
    about: after.about || before.about,
    levels: after.levels.map((level) => {
      const id = levelIds.get(level.id) ?? level.id
      const was = before.levels.find((each) => each.id === id)
      return {
        ...level,
        id,
        about: level.about || (was?.about ?? ''),
        scope: level.scope ?? was?.scope ?? null,
        gate: level.gate ?? was?.gate ?? null,
      }
    }),
    competencies: after.competencies.map((each) => {
      const id = competencyIds.get(each.id) ?? each.id
      const was = before.competencies.find((other) => other.id === id)
      return { ...each, id, about: each.about || (was?.about ?? '') }
    }),
    expectations: keptExpectations(before.expectations, expectations, naming),
  }
}

type Named = Pick<Level | Competency, 'id' | 'name'>

function idsByName(
  before: readonly Named[],
  after: readonly Named[],
  version: number,
): Map<string, string> {
  const known = new Map(before.map(({ id, name }) => [name.toLowerCase(), id]))
  const taken = new Set(before.map(({ id }) => id))
  return new Map(
    after.map(({ id, name }) => {
      const fresh = taken.has(id) ? `${id.slice(0, 100)}-v${version}` : id
      return [id, known.get(name.toLowerCase()) ?? fresh]
    }),
  )
}

function keptExpectations(
  before: readonly Expectation[],
  after: readonly Expectation[],
  { version, stopWords }: Naming,
): Expectation[] {
  const left = new Map<string, Expectation[]>()
  for (const each of before) left.set(cellOf(each), [...(left.get(cellOf(each)) ?? []), each])
  const take = (each: Expectation, isMeant: (was: Expectation) => boolean) => {
    const inCell = left.get(cellOf(each)) ?? []
    const index = inCell.findIndex(isMeant)
    return index < 0 ? undefined : inCell.splice(index, 1)[0]?.id
  }
  const same = after.map((each) => take(each, ({ text }) => text === each.text))
  return after.map((each, index) => ({
    ...each,
    id:
      same[index] ??
      take(each, ({ text }) => areAlike(text, each.text, stopWords)) ??
      newExpectationId(each, version, index),
  }))
}

function cellOf({ level, competency }: Expectation): string {
  return `${level}\n${competency}`
}

function areAlike(some: string, others: string, stopWords: StopWords): boolean {
  const [a, b] = [new Set(wordsIn(some, stopWords)), new Set(wordsIn(others, stopWords))]
  const both = [...a].filter((word) => b.has(word)).length
  return both > 0 && both / (a.size + b.size - both) >= leastAlike
}

/** An id that no earlier version has, because it names the version. */
export function newExpectationId(
  { level, competency }: Pick<Expectation, 'level' | 'competency'>,
  version: number,
  index: number,
): string {
  const part = (id: string) => [...id].slice(0, 45).join('').replace(/-+$/, '')
  return `${part(level)}-${part(competency)}-v${version}-${index + 1}`
}
