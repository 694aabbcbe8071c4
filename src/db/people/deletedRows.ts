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

/** What a deletion changed in one table. */
interface ChangedTable {
  table: string
  columns: string[]
  changes: number
}

/**
 * Puts every row back as a deletion found it; answers how many, and `changed` when one of them was
 * changed since. A table comes before those that refer to it: its last row was recorded after theirs.
 */
export async function restoreDeleted(
  db: Db,
  actor: Actor,
  id: DeletionId,
): Promise<number | 'changed'> {
  const tables = await db.rows<ChangedTable>(sql`
    select table_name as table, count(*)::int as changes,
           (select array_agg(key) from jsonb_object_keys((array_agg(coalesce(before, after)))[1]) as key) as columns
    from deleted_rows
    where ${recordedIn(actor, id)} and deleted_at > now() - interval '1 day'
    group by table_name order by max(position) desc`)
  for (const each of tables)
    if ((await restoreTable(db, actor, id, each)) !== each.changes) return 'changed'
  await db.run(sql`delete from deleted_rows where ${recordedIn(actor, id)}`)
  return tables.reduce((sum, { changes }) => sum + changes, 0)
}

async function restoreTable(
  db: Db,
  actor: Actor,
  id: DeletionId,
  { table, columns }: ChangedTable,
) {
  const name = identifiers([table])
  const all = identifiers(columns)
  const stillThere = sql`${recordedIn(actor, id)} and table_name = ${table} and to_jsonb(present) = deleted_rows.after
    and present.organisation_id = ${actor.organisationId}`
  const added = await db.run(sql`
    delete from ${name} present using deleted_rows where ${stillThere} and deleted_rows.before is null`)
  const changed = await db.run(sql`
    update ${name} present
    set (${all}) = (select ${all} from jsonb_populate_record(null::${name}, deleted_rows.before))
    from deleted_rows where ${stillThere} and deleted_rows.before is not null`)
  const deleted = await db.run(sql`
    insert into ${name} (${all})
    select ${identifiers(columns, (column) => `old.${column}`)}
    from deleted_rows, jsonb_populate_record(null::${name}, deleted_rows.before) as old
    where ${recordedIn(actor, id)} and table_name = ${table} and deleted_rows.after is null`)
  return added + changed + deleted
}

function recordedIn({ organisationId, personId }: Actor, id: DeletionId) {
  return sql`deleted_rows.organisation_id = ${organisationId} and deleted_rows.deletion_id = ${id}
    and deleted_rows.person_id = ${personId}`
}
