import { expect, test } from 'vitest'
import { openInMemory } from './open.ts'

test('a database in memory answers', async () => {
  const t = performance.now()
  const { pool, close } = await openInMemory()
  console.log('open', performance.now() - t)
  const { rows } = await pool.query('select $1::int + 1 as n', [1])
  expect(rows).toEqual([{ n: 2 }])
  await expect(pool.query('select * from nowhere')).rejects.toThrow('does not exist')
  const t2 = performance.now()
  await close()
  console.log('close', performance.now() - t2)
})
