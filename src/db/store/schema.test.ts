import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import type { Table } from './table.ts'
import { columnOf } from './tableSql.ts'
import { openTestDatabase, type TestDatabase } from './testDatabase.ts'

/** Tables that no schema is read from or written to as a whole, and why. */
const exceptions: Record<string, string> = {
  migrations: 'the ledger of the migrations themselves',
  deleted_rows: 'rows of other tables, written by the database itself',
  installation: 'one row, of two ids',
  organisations: 'founded, renamed and joined to its members, never written whole',
  persons: 'read together with the membership',
  memberships: 'read together with the person',
  teams: 'read as a name beside others; written by the demo only',
  person_settings: 'one row that four subjects share, each with columns of its own',
}

/** Columns that are not written as their type is. */
const unlike: Record<string, string> = {
  // Made by the application, in the text form of the type.
  'evidence.words': 'tsvector',
}

interface Column {
  name: string
  type: string
  nullable: boolean
}

let database: TestDatabase
const tables = await allTables()
const columnsOf = new Map<string, Column[]>()
let uniqueKeys: string[]

beforeAll(async () => {
  database = await openTestDatabase()
  const { rows } = await database.owner.query<Column & { table: string }>(`
    select c.relname as table, a.attname as name, not a.attnotnull as nullable,
           format_type(a.atttypid, null) as type
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and a.attnum > 0 and not a.attisdropped`)
  for (const { table, ...column } of rows)
    columnsOf.set(table, [...(columnsOf.get(table) ?? []), column])
  const keys = await database.owner.query<{ key: string }>(`
    select c.relname || ' ' || string_agg(a.attname, ' ' order by a.attname) as key
    from pg_index i join pg_class c on c.oid = i.indrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
    where i.indisunique and i.indpred is null and c.relnamespace = 'public'::regnamespace
    group by i.indexrelid, c.relname`)
  uniqueKeys = keys.rows.map(({ key }) => key)
})
afterAll(() => database.store.close())

test('every table of the database is listed once, or excepted with a reason', () => {
  const names = [...tables.map(({ definition }) => definition.name), ...Object.keys(exceptions)]
  expect(names.toSorted()).toEqual([...columnsOf.keys()].toSorted())
})

test.each(tables.map((table) => ({ name: table.definition.name, table })))(
  'the fields of $name are the columns of the database, with their types',
  ({ name, table: { definition } }) => {
    const fields = Object.entries(definition.fields).map(([field, schema]) =>
      expectedOf(`${name}.${field}`, columnOf(definition, field), schema),
    )
    const others = ['organisation_id', ...(definition.owner === null ? [] : [definition.owner])]
    const own = new Set(fields.map((column) => column.name))
    const whose = others
      .filter((column) => !own.has(column))
      .map((column) => ({ name: column, type: 'uuid', nullable: false }))
    const there = columnsOf.get(name) ?? []
    expect([...fields, ...whose].sort(byName)).toEqual(there.map(alike).sort(byName))
  },
)

test.each(
  tables
    .filter(({ definition }) => definition.key.length > 0)
    .map(({ definition }) => ({ name: definition.name, definition })),
)('the key of $name is unique in the database', ({ name, definition }) => {
  const columns = ['organisation_id', ...definition.key.map((field) => columnOf(definition, field))]
  expect(uniqueKeys).toContain(`${name} ${columns.toSorted().join(' ')}`)
})

/** Every table that a subject of `src/db` exports. */
async function allTables(): Promise<Table<unknown>[]> {
  const folder = join(import.meta.dirname, '..')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?!store|embedded|server|backup|demo)\w+[\\/]\w+\.ts$/.test(file),
  )
  const modules: object[] = await Promise.all(files.map((file) => import(join(folder, file))))
  return modules.flatMap((module) => Object.values(module)).filter(isTable)
}

function isTable(value: unknown): value is Table<unknown> {
  return typeof value === 'object' && value !== null && 'definition' in value
}

function byName(one: Column, other: Column): number {
  return one.name < other.name ? -1 : 1
}

/** Types that JavaScript has one for. */
function alike(column: Column): Column {
  return { ...column, type: column.type === 'smallint' ? 'integer' : column.type }
}

function expectedOf(place: string, name: string, schema: unknown): Column {
  const inner = unwrapped(schema)
  return { name, nullable: inner.nullable, type: unlike[place] ?? typeOf(inner.schema) }
}

/** A schema without defaults and refinements, which change nothing in the database. */
function unwrapped(schema: unknown, nullable = false): { schema: unknown; nullable: boolean } {
  if (schema instanceof z.ZodNullable) return unwrapped(schema.unwrap(), true)
  if (schema instanceof z.ZodDefault) return unwrapped(schema.unwrap(), nullable)
  return { schema, nullable }
}

function typeOf(schema: unknown): string {
  if (schema instanceof z.ZodArray) return typeOfMany(typeOf(unwrapped(schema.element).schema))
  if (schema instanceof z.ZodUUID) return 'uuid'
  if (schema instanceof z.ZodISODate) return 'date'
  if (schema instanceof z.ZodNumberFormat) return 'integer'
  if (schema instanceof z.ZodNumber) return 'double precision'
  if (schema instanceof z.ZodBoolean) return 'boolean'
  const isText = [z.ZodString, z.ZodEnum, z.ZodLiteral].some((text) => schema instanceof text)
  return isText ? 'text' : 'jsonb'
}

function typeOfMany(each: string): string {
  return each === 'jsonb' ? each : `${each}[]`
}
