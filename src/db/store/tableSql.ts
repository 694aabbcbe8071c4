import type { Actor } from '../../domain/base/actor.ts'
import { identifiers, type Sql, sql } from './sql.ts'

/** How a table differs from the fields of what it holds. */
export interface Rules<Field extends string> {
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
export interface Definition extends Required<Rules<string>> {
  name: string
  fields: Readonly<Record<string, unknown>>
}

/** Adds rows. */
export function adding(definition: Definition, actor: Actor, rows: readonly object[]): Sql {
  const { name, owner } = definition
  const [table, columns] = [identifiers([name]), identifiers(written(definition))]
  const whose = owner === null ? sql`` : sql`${identifiers([owner])},`
  const me = owner === null ? sql`` : sql`${actor.personId},`
  return sql`
    insert into ${table} (organisation_id, ${whose} ${columns})
    select ${actor.organisationId}, ${me} ${columns} from ${rowsOf(definition, rows)}`
}

/** Adds rows, or writes those with the same key anew. */
export function putting(definition: Definition, actor: Actor, rows: readonly object[]): Sql {
  const key = identifiers(['organisation_id', ...keyOf(definition)])
  return sql`${adding(definition, actor, rows)} on conflict (${key}) ${replacing(definition)}`
}

/** Writes rows anew that are there already. */
export function changing(definition: Definition, actor: Actor, rows: readonly object[]): Sql {
  const table = identifiers([definition.name])
  const set = identifiers(replaced(definition), (column) => `${column} = r.${column}`)
  const key = keyOf(definition)
  const ours = identifiers(['organisation_id', ...key], (column) => `${table.text}.${column}`)
  const theirs = identifiers(key, (column) => `r.${column}`)
  return sql`
    update ${table} set ${set} from ${rowsOf(definition, rows)}
    where (${ours}) = (${actor.organisationId}, ${theirs})`
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

function keyOf(definition: Definition): string[] {
  return definition.key.map((field) => columnOf(definition, field))
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
