import type * as z from 'zod'
import type { Actor } from '../../domain/base/actor.ts'
import { identifier, identifiers, type Select, type Sql, sql } from './sql.ts'
import type { Db } from './store.ts'
import { adding, changing, columnOf, type Definition, putting, type Rules } from './tableSql.ts'

/** A table of rows that are read and written whole. Only columns that are fields are touched. */
export interface Table<Row> {
  definition: Definition
  /** Every column under its field's name, for a statement of one's own. */
  columns: Sql
  /** The same table with fewer fields, to read or write just those. */
  pick<Field extends keyof Row>(...fields: Field[]): Table<Pick<Row, Field>>
  without<Field extends keyof Row>(...fields: Field[]): Table<Omit<Row, Field>>
  /** Reads rows: what is written here follows the table's name. */
  select(parts: TemplateStringsArray, ...inserted: unknown[]): Select<Row>
  /** Adds rows in one statement; answers how many. */
  insert(db: Db, actor: Actor, rows: readonly Written<Row>[]): Promise<number>
  /** Adds rows, or writes those with the same key anew, in one statement. */
  upsert(db: Db, actor: Actor, rows: readonly Written<Row>[]): Promise<number>
  /** Writes rows anew that are there already; answers how many were. */
  update(db: Db, actor: Actor, rows: readonly Written<Row>[]): Promise<number>
}

/** Whose row it is comes from the actor. */
type Written<Row> = Omit<Row, 'personId'>

/** What a table holds. */
export type RowOf<Of> = Of extends Table<infer Row> ? Row : never

/** A table whose columns are the fields of a schema. Nothing is parsed: the database checks. */
export function tableOf<Shape extends z.ZodRawShape>(
  name: string,
  { shape }: z.ZodObject<Shape>,
  rules: Rules<keyof Shape & string> = {},
): Table<z.output<z.ZodObject<Shape>>> {
  const usual = { columns: {}, owner: 'person_id', key: [], keeps: [], countsRevisions: false }
  return tableWith({ ...usual, ...rules, name, fields: shape })
}

function tableWith<Row>(definition: Definition): Table<Row> {
  const { name, fields } = definition
  const all = Object.keys(fields)
  const table = identifiers([name])
  const columns = identifiers(
    all.map((field) => columnOf(definition, field)),
    (column, index) => `${column} as ${identifier(all[index] ?? '')}`,
  )
  return {
    definition,
    columns,
    pick: (...picked) =>
      tableWith(subset(definition, (field) => picked.some((each) => each === field))),
    without: (...left) =>
      tableWith(subset(definition, (field) => left.every((each) => each !== field))),
    select: (...rest) => sql`select ${columns} from ${table} ${sql(...rest)}`,
    insert: async (db, actor, rows) => send(db, rows, () => adding(definition, actor, rows)),
    upsert: async (db, actor, rows) => send(db, rows, () => putting(definition, actor, rows)),
    update: async (db, actor, rows) => send(db, rows, () => changing(definition, actor, rows)),
  }
}

/** No rows need no statement. */
async function send(db: Db, rows: readonly object[], statement: () => Sql): Promise<number> {
  return rows.length === 0 ? 0 : db.run(statement())
}

function subset(definition: Definition, isIn: (field: string) => boolean): Definition {
  const fields = Object.entries(definition.fields).filter(([field]) => isIn(field))
  return { ...definition, fields: Object.fromEntries(fields) }
}
