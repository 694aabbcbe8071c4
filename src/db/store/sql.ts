/** A statement with its parameters apart from its text, ready for the extended protocol. */
export interface Sql {
  text: string
  values: unknown[]
  /** Prepared once per connection under this name: planning costs more than a small read. */
  name: string
}

/** A statement of which the columns, and so the rows, are known from a table. */
export interface Select<Row> extends Sql {
  /** Never there; it only carries the type. */
  row?: Row
}

/** There are as many texts as the source can put together, so this stays small. */
const names = new Map<string, string>()

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
  const statement: Sql = { text, values, name: nameOf(text) }
  written.add(statement)
  return statement
}

const written = new WeakSet<object>()

/**
 * Whether a statement was written in the source, by {@link sql}: nothing else is sent or spliced in,
 * so no text that came from outside can become one.
 */
export function isSql(value: unknown): value is Sql {
  return typeof value === 'object' && value !== null && written.has(value)
}

/**
 * Names of tables or columns, quoted, with a comma between. `write` may say more about each.
 *
 * @throws Error for anything that is more than a name.
 */
export function identifiers(
  names: readonly string[],
  write: (quoted: string, index: number) => string = (quoted) => quoted,
): Sql {
  const text = names.map((name, index) => write(identifier(name), index)).join(', ')
  const part: Sql = { text, values: [], name: nameOf(text) }
  written.add(part)
  return part
}

/** One such name. */
export function identifier(name: string): string {
  if (!/^[a-z]\w*$/i.test(name)) throw new Error(`“${name}” is not a name in the database`)
  return `"${name}"`
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

function nameOf(text: string): string {
  const name = names.get(text) ?? `fairwind_${names.size + 1}`
  names.set(text, name)
  return name
}
