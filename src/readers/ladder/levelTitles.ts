import { isFact, singular } from './fields.ts'
import { isBareNumber, levelLikeness } from './levels.ts'
import { fieldColumn, type LadderSource, textColumn } from './table/rows.ts'

/** The one name that the file gives a numbered level elsewhere: `{milestone: 1, title: Developer}`. */
export function titleOf(
  value: string,
  column: string,
  { rows, columns }: LadderSource,
): string | undefined {
  if (!isBareNumber(value)) return undefined
  const wordOf = (id: string) => singular(id.replace(/[ ›]+$/, ''))
  const keys = columns.map(({ id }) => id).filter((id) => wordOf(id) === wordOf(column))
  const named = new Map<string, Map<string, Set<string>>>()
  for (const { values } of rows) {
    const key = keys.find((id) => values[id] !== undefined)
    const number = key && values[key]
    if (!number || !isBareNumber(number)) continue
    for (const [id, name] of Object.entries(values))
      if (id !== key && mayName(id, name)) noteIn(named, id, number, name)
  }
  const titles = [...named.values()].filter(isOneEach)
  const likely = (names: Map<string, Set<string>>) =>
    [...names.values()]
      .flatMap((each) => [...each])
      .reduce((sum, name) => sum + levelLikeness(name), 0)
  const best = titles.sort((one, other) => likely(other) - likely(one))[0]
  return best && [...(best.get(value) ?? [])][0]
}

function mayName(id: string, name: string): boolean {
  return (
    id !== textColumn &&
    id !== fieldColumn &&
    !isFact(id) &&
    /\p{L}{3}/u.test(name) &&
    name.length <= 60
  )
}

function noteIn(
  named: Map<string, Map<string, Set<string>>>,
  id: string,
  number: string,
  name: string,
) {
  const names = named.get(id) ?? new Map<string, Set<string>>()
  named.set(id, names.set(number, (names.get(number) ?? new Set()).add(name)))
}

/** Whether every number has one name, and no two the same. */
function isOneEach(names: Map<string, Set<string>>): boolean {
  const all = [...names.values()].flatMap((each) => [...each])
  return names.size > 1 && all.length === names.size && new Set(all).size === all.length
}
