import type pg from 'pg'
import { AppError } from '../../domain/base/errors.ts'

/**
 * Lets the application's role take on `fairwind_actor`, the one role that may touch the tables. The
 * role exists only after the first migration, so whoever sets a server up cannot do it before.
 */
export async function allowActor(owner: pg.Pool, application: pg.Pool): Promise<void> {
  const { rows } = await application.query<{ login: string; allowed: boolean }>(
    `select session_user as login, pg_has_role(session_user, oid, 'member') as allowed
     from pg_roles where rolname = 'fairwind_actor'`,
  )
  const [role] = rows
  if (!role) throw new AppError('unavailable', twoServers)
  if (role.allowed) return
  const grant = `grant fairwind_actor to "${role.login.replaceAll('"', '""')}"`
  await owner.query(grant).catch((cause: unknown) => {
    throw new AppError('unavailable', `Run this as an administrator of the server: ${grant};`, {
      cause,
    })
  })
}

const twoServers =
  'DATABASE_URL and MIGRATION_DATABASE_URL point to different servers. Use the same database in both.'
