import type pg from 'pg'
import { AppError } from '../../domain/base/errors.ts'
import { type Done, migrations, pending, readLedger } from '../store/migrations.ts'
import { onlyRow } from '../store/onlyRow.ts'

/** `nulls not distinct` and more of the schema came with it. */
const oldestServer = 15

/** @throws AppError for a server that is too old for the schema. */
export async function refuseOldServer(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ server_version: string }>('show server_version')
  refuseVersion(onlyRow(rows).server_version)
}

/** @throws AppError for a version such as `14.9 (Debian …)`. */
export function refuseVersion(version: string): void {
  if (Number.parseInt(version, 10) >= oldestServer) return
  throw new AppError(
    'unavailable',
    `Fairwind needs PostgreSQL ${oldestServer} or newer, but this server runs ${version}. Update it, or set DATABASE_URL to another server.`,
  )
}

/**
 * Makes sure that the policies bind whoever the application logs in as, whatever it is made to
 * run: neither that role nor any it can become may be a superuser, pass by policies, or own a table.
 *
 * @throws AppError that says which role it is, and what to run.
 */
export async function refuseStrongRole(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<StrongRole>(strongRoles)
  if (rows[0]) throw new AppError('unavailable', explained(rows[0]))
}

interface StrongRole {
  login: string
  role: string
  why: 'superuser' | 'bypass' | 'owner'
}

const strongRoles = `
  select session_user as login, rolname as role,
    case when rolsuper then 'superuser' when rolbypassrls then 'bypass' else 'owner' end as why
  from pg_roles r
  where pg_has_role(session_user, r.oid, 'member') and (rolsuper or rolbypassrls or exists (
    select from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relowner = r.oid and n.nspname = 'public'))
  order by r.rolname <> session_user, rolsuper desc, rolbypassrls desc, rolname limit 1`

function explained({ login, role, why }: StrongRole): string {
  const power = {
    superuser: 'is a superuser',
    bypass: 'can bypass row-level security',
    owner: 'owns the tables',
  }[why]
  const who = role === login ? `“${login}”, which` : `“${login}”, which can become “${role}”, which`
  return (
    `DATABASE_URL logs in as ${who} ${power}, so the database could not keep people’s data apart. ` +
    `Create a role for the application: create role fairwind_app login noinherit password '…'; — use it in DATABASE_URL, and the current one in MIGRATION_DATABASE_URL.`
  )
}

/**
 * For a process that was given no owner: makes sure that somebody else has migrated.
 *
 * @throws AppError when the database is older or newer than this program.
 */
export async function refusePending(pool: pg.Pool): Promise<void> {
  const [next] = pending(migrations(), await ledgerAsActor(pool))
  if (next) throw new AppError('unavailable', notMigrated(next.name))
}

async function ledgerAsActor(pool: pg.Pool): Promise<Done[]> {
  const client = await pool.connect()
  try {
    await client.query('begin read only; set local role fairwind_actor')
    return (await client.query<Done>(readLedger)).rows
  } catch (error) {
    if (unready.has((error as { code?: string }).code ?? '')) return []
    throw error
  } finally {
    await client.query('rollback').finally(() => client.release())
  }
}

/** There is no such role or table yet, or this login may not use it. */
const unready = new Set(['42501', '42P01', '22023'])

function notMigrated(name: string): string {
  return `The database is not up to date (${name} has not run), or this role has no access. Start once with MIGRATION_DATABASE_URL set to the role that owns the tables.`
}
