// @ts-check
// Vitest calls this once around the project that runs on PostgreSQL.
import { findPostgres, startPostgres } from './postgres.mjs'

/** @param {import('vitest/node').TestProject} project */
export default async function setup(project) {
  const bin = findPostgres()
  if (!bin) return
  const server = await startPostgres(bin)
  const [admin, owner, app] = [server.admin, server.owner, server.app].map((of) => of('postgres'))
  // @ts-expect-error declared in src/db/testDatabase.ts, which scripts do not see
  project.provide('postgres', { admin, owner, app })
  return () => server.remove()
}
