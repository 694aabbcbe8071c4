import type { Actor } from '../../domain/base/actor.ts'
import type { DeletionId } from '../../domain/base/id.ts'
import { identifiers, sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'

/** From here on, the transaction records what it changes; what is older than a day is swept. */
export async function recordDeletion(db: Db, actor: Actor, id: DeletionId): Promise<void> {
  await db.run(sql`
    delete from deleted_rows
    where organisation_id = ${actor.organisationId} and person_id = ${actor.personId}
      and deleted_at < now() - interval '1 day'`)
  await db.run(sql`select record_deletion(${id})`)
}

/** Whether a deletion took away anything that was not written again as it was. */
export async function hasDeleted(db: Db, actor: Actor, id: DeletionId): Promise<boolean> {
  const rows = await db.rows(sql`
    select from deleted_rows gone
    where gone.organisation_id = ${actor.organisationId} and gone.deletion_id = ${id}
      and gone.person_id = ${actor.personId} and gone.before is not null and not exists (
      select from deleted_rows again
      where again.organisation_id = gone.organisation_id and again.deletion_id = gone.deletion_id
        and again.table_name = gone.table_name and again.after = gone.before)
    limit 1`)
  return rows.length > 0
}

/** How many rows of one table a deletion touched, and how. */
interface ChangedTable {
  table: string
  columns: string[]
  added: number
  changed: number
  deleted: number
}

/**
 * Puts every row back as a deletion found it; answers how many, and `changed` when one of them was
 * changed since. A row is deleted before what hangs on it, so tables return in the same order.
 */
export async function restoreDeleted(
  db: Db,
  actor: Actor,
  id: DeletionId,
): Promise<number | 'changed'> {
  const tables = await db.rows<ChangedTable>(sql`
    select table_name as table,
           count(*) filter (where before is null)::int as added,
           count(*) filter (where num_nulls(before, after) = 0)::int as changed,
           count(*) filter (where after is null)::int as deleted,
           (select array_agg(key)
            from jsonb_object_keys((array_agg(coalesce(before, after)))[1]) as key) as columns
    from deleted_rows
    where ${recordedIn(actor, id)} and deleted_at > now() - interval '1 day'
    group by table_name order by min(position)`)
  let restored = 0
  for (const each of tables) {
    const due = each.added + each.changed + each.deleted
    if ((await restoreTable(db, actor, id, each)) !== due) return 'changed'
    restored += due
  }
  await db.run(sql`delete from deleted_rows where ${recordedIn(actor, id)}`)
  return restored
}

async function restoreTable(db: Db, actor: Actor, id: DeletionId, change: ChangedTable) {
  const table = identifiers([change.table])
  const columns = identifiers(change.columns)
  const recorded = sql`${recordedIn(actor, id)} and deleted_rows.table_name = ${change.table}`
  const isAsLeft = sql`${recorded} and to_jsonb(present) = deleted_rows.after
    and present.organisation_id = ${actor.organisationId}`
  const before = sql`jsonb_populate_record(null::${table}, deleted_rows.before) as earlier`
  const statements = [
    change.added > 0 &&
      sql`delete from ${table} present using deleted_rows
          where ${isAsLeft} and deleted_rows.before is null`,
    change.changed > 0 &&
      sql`update ${table} present set (${columns}) = (select ${columns} from ${before})
          from deleted_rows where ${isAsLeft} and deleted_rows.before is not null`,
    change.deleted > 0 &&
      sql`insert into ${table} (${columns})
          select ${identifiers(change.columns, (column) => `earlier.${column}`)}
          from deleted_rows, ${before} where ${recorded} and deleted_rows.after is null`,
  ]
  let touched = 0
  for (const statement of statements) if (statement) touched += await db.run(statement)
  return touched
}

function recordedIn({ organisationId, personId }: Actor, id: DeletionId) {
  return sql`deleted_rows.organisation_id = ${organisationId} and deleted_rows.deletion_id = ${id}
    and deleted_rows.person_id = ${personId}`
}
