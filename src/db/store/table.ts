import type * as z from 'zod'
import type { Actor } from '../../domain/base/actor.ts'
import { identifier, identifiers, type Select, type Sql, sql } from './sql.ts'
import type { Db } from './store.ts'

/** How a table differs from the fields of what it holds. */
interface Rules<Field extends string> {
  /** Columns that are not their field in snake_case. */
  columns?: Partial<Record<Field, string>>
  /** The column with the person whose row it is, written from the actor; `null` where none is. */
  owner?: string | null
  /** The fields that tell rows of an organisation apart. */
  key?: readonly (Field | 'personId')[]
  /** Fields that a row keeps when it is written anew. */
  keeps?: readonly Field[]
  /** Whether a row that is written anew counts its revision up, whatever was sent. */
  countsRevisions?: boolean
}

/** What is known of a table; `schema.test.ts` compares it with the database. */
interface Definition extends Required<Rules<string>> {
  name: string
  fields: Readonly<Record<string, unknown>>
}

/** A table of rows that are read and written whole. Only columns that are fields are touched. */
export interface Table<Row> {
  definition: Definition
  /** Every column under its field's name, for a statement of one's own. */
  columns: Sql
  /** The same table with fewer fields, to read or write just those. */
  pick<Field extends keyof Row>(...fields: Field[]): Table<Pick<Row, Field>>
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
  const onConflict = sql`on conflict (${keyOf(definition)}) ${replacing(definition)}`
  return {
    definition,
    columns,
    pick: (...picked) => tableWith({ ...definition, fields: subset(fields, picked as string[]) }),
    select: (...rest) => sql`select ${columns} from ${table} ${sql(...rest)}`,
    insert: async (db, actor, rows) => send(db, rows, () => adding(definition, actor, rows)),
    upsert: async (db, actor, rows) =>
      send(db, rows, () => sql`${adding(definition, actor, rows)} ${onConflict}`),
    update: async (db, actor, rows) => send(db, rows, () => changing(definition, actor, rows)),
  }
}

/** No rows need no statement. */
async function send(db: Db, rows: readonly object[], statement: () => Sql): Promise<number> {
  return rows.length === 0 ? 0 : db.run(statement())
}

function adding(definition: Definition, actor: Actor, rows: readonly object[]): Sql {
  const { name, owner } = definition
  const [table, columns] = [identifiers([name]), identifiers(written(definition))]
  const whose = owner === null ? sql`` : sql`${identifiers([owner])},`
  const me = owner === null ? sql`` : sql`${actor.personId},`
  return sql`
    insert into ${table} (organisation_id, ${whose} ${columns})
    select ${actor.organisationId}, ${me} ${columns} from ${rowsOf(definition, rows)}`
}

function changing(definition: Definition, actor: Actor, rows: readonly object[]): Sql {
  const table = identifiers([definition.name])
  const set = identifiers(replaced(definition), (column) => `${column} = r.${column}`)
  const [key = ''] = definition.key
  const id = identifiers([columnOf(definition, key)])
  return sql`
    update ${table} set ${set} from ${rowsOf(definition, rows)}
    where ${table}.organisation_id = ${actor.organisationId} and ${table}.${id} = r.${id}`
}

/** The rows as the database reads them: JSON with the names of the columns. */
function rowsOf(definition: Definition, rows: readonly object[]): Sql {
  const names = Object.keys(definition.fields).map((field) => [columnOf(definition, field), field])
  const json = rows.map((row) =>
    Object.fromEntries(names.map(([column, field]) => [column, row[field as keyof object]])),
  )
  const table = identifiers([definition.name])
  return sql`jsonb_populate_recordset(null::${table}, ${JSON.stringify(json)}) as r`
}

function replacing(definition: Definition): Sql {
  const { name, countsRevisions } = definition
  const columns = replaced(definition)
  if (columns.length === 0) return sql`do nothing`
  const set = identifiers(columns, (column) => `${column} = excluded.${column}`)
  const revision = sql`, revision = ${identifiers([name])}.revision + 1`
  return sql`do update set ${set} ${countsRevisions ? revision : sql``}`
}

function keyOf(definition: Definition): Sql {
  const columns = definition.key.map((field) => columnOf(definition, field))
  return identifiers(['organisation_id', ...columns])
}

/** The columns that are written from a row. */
function written({ owner, fields, columns }: Definition): string[] {
  return Object.keys(fields)
    .map((field) => columnOf({ columns }, field))
    .filter((column) => column !== owner)
}

/** Those of them that change when a row is written anew. */
function replaced(definition: Definition): string[] {
  const { key, keeps, countsRevisions } = definition
  const stay = [...key, ...keeps, ...(countsRevisions ? ['revision'] : [])]
  const kept = new Set(stay.map((field) => columnOf(definition, field)))
  return written(definition).filter((column) => !kept.has(column))
}

/** The column of a field: `closedOn` is `closed_on`, unless the table says otherwise. */
export function columnOf({ columns }: Pick<Definition, 'columns'>, field: string): string {
  return columns[field] ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function subset(fields: Definition['fields'], names: readonly string[]): Definition['fields'] {
  return Object.fromEntries(names.map((name) => [name, fields[name]]))
}
