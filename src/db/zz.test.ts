import { test } from 'vitest'
import fs from 'node:fs/promises'
import { openEmbedded } from './embedded/open.ts'
test('x', async () => {
  const dir = await fs.mkdtemp('/tmp/pt/x-')
  const e = await openEmbedded(dir)
  const q = async (t: string) => { try { const r = await e.pool.query(t); console.log(t.slice(0,60), JSON.stringify(r.rows).slice(0,700)) } catch (x) { console.log(t, 'ERR', String(x)) } }
  await q('select version()')
  await q(`select name, setting from pg_settings where name in ('wal_level','max_replication_slots','max_wal_senders','full_page_writes','wal_keep_size','max_wal_size','min_wal_size','wal_segment_size','data_checksums', 'jit', 'max_slot_wal_keep_size')`)
  await q(`select pg_create_physical_replication_slot('fairwind_backup', true, true)`)
  await q(`select pg_backup_start('fairwind', true)`)
  await q(`create table t as select g, md5(g::text) from generate_series(1,100000) g`)
  await q('checkpoint')
  await q(`create table t2 as select g, md5(g::text) from generate_series(1,100000) g`)
  await q('checkpoint')
  await q(`select * from pg_replication_slots`)
  await q(`select * from pg_backup_stop(false)`)
  await q(`select pg_drop_replication_slot('fairwind_backup')`)
  await q(`select name from pg_ls_waldir() order by 1`)
  await e.close()
  console.log(await fs.readdir(dir + '/postgres'), await fs.readdir(dir + '/postgres/pg_wal'))
}, 60000)
