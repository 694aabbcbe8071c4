/** A statement with its parameters apart from its text, ready for the extended protocol. */
export interface Sql {
  text: string
  values: unknown[]
  /** Prepared once per connection under this name; absent when the text is put together. */
  name?: string
}

const names = new WeakMap<TemplateStringsArray, string>()
let named = 0

/**
 * Writes a statement. Values become parameters, never text; a nested {@link Sql} is spliced in.
 *
 * @example
 * sql`select name from persons where id = ${id}` // { text: 'select … id = $1', values: [id], … }
 */
export function sql(parts: TemplateStringsArray, ...inserted: unknown[]): Sql {
  const values: unknown[] = []
  let text = parts[0]!
  for (const [index, value] of inserted.entries()) {
    text += (isSql(value) ? splice(value, values) : placeholder(value, values)) + parts[index + 1]!
  }
  return inserted.some(isSql) ? { text, values } : { text, values, name: nameOf(parts) }
}

function isSql(value: unknown): value is Sql {
  return typeof value === 'object' && value !== null && 'text' in value && 'values' in value
}

function placeholder(value: unknown, values: unknown[]): string {
  values.push(value)
  return `$${values.length}`
}

function splice(inner: Sql, values: unknown[]): string {
  const before = values.length
  values.push(...inner.values)
  return inner.text.replace(/\$(\d+)/g, (_, number: string) => `$${Number(number) + before}`)
}

function nameOf(parts: TemplateStringsArray): string {
  const known = names.get(parts)
  if (known) return known
  named += 1
  names.set(parts, `fairwind_${named}`)
  return `fairwind_${named}`
}
