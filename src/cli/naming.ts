import { fail } from '../domain/base/errors.ts'

interface Item {
  id: string
  text: string
}

/** So many characters of an ID are shown, unless more are needed to tell items apart. */
const fewest = 5

/** The ends of IDs by which a person names things, as long as it takes to tell them apart. */
export function shortIds(ids: readonly string[]): (id: string) => string {
  let length = fewest
  while (length < 36 && new Set(ids.map((id) => id.slice(-length))).size < new Set(ids).size)
    length++
  return (id) => id.slice(-length)
}

/** What things are called in messages, and the command that lists them. */
interface Kind {
  one: string
  several: string
  list: string
}

/**
 * The one thing a person means: by the end of its ID, or by words that only it has.
 *
 * @throws AppError with what to do, when there is none or more than one.
 */
export function meant<Each extends Item>(items: readonly Each[], typed: string, kind: Kind): Each {
  const small = typed.trim().toLowerCase()
  const byId = items.filter(({ id }) => small.length >= fewest - 1 && id.endsWith(small))
  const found = byId.length > 0 ? byId : items.filter(({ text }) => has(text, small))
  const exact = found.filter(({ text }) => text.toLowerCase() === small)
  const [first] = exact.length === 1 ? exact : found
  if (!first)
    return fail(
      'not_found',
      `No ${kind.one} matches “${typed}”. To see the IDs, run \`${kind.list}\`.`,
    )
  if (found.length > 1 && exact.length !== 1)
    fail(
      'invalid',
      `“${typed}” matches ${found.length} ${kind.several}:\n${listed(found)}\nUse the ID of the one you mean.`,
    )
  return first
}

function has(text: string, small: string): boolean {
  return small !== '' && text.toLowerCase().includes(small)
}

/** More are not listed in a message. */
const mostListed = 5

function listed(items: readonly Item[]): string {
  const short = shortIds(items.map(({ id }) => id))
  return items
    .slice(0, mostListed)
    .map(({ id, text }) => `  ${short(id)}  ${text}`)
    .join('\n')
}
