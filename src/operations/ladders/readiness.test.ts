import { expect, test } from 'vitest'
import { emptySystem } from '../../testing.ts'

const system = emptySystem()
const call: typeof system.call = (name, input) => system.call(name, input)

const meadow = {
  name: 'Meadow',
  levels: [
    { id: 'senior', name: 'Senior', scope: 'team' as const },
    { id: 'staff', name: 'Staff', scope: 'several teams' as const, gate: 'vacancy' as const },
  ],
  competencies: [{ id: 'craft', name: 'Craft' }],
  expectations: [
    { id: 'direction', level: 'staff', competency: 'craft', text: 'Sets direction for databases' },
    { id: 'others', level: 'staff', competency: 'craft', text: 'Grows other seniors' },
  ],
}

async function titled() {
  const { id } = await call('addLadder', { ladder: meadow })
  await call('setTitles', {
    titles: [{ since: '2025-01-01', title: 'Senior', ladder: id, level: 'senior' }],
  })
  return id
}

test('the next level is what one looks at, and what may show it is offered', async () => {
  await titled()
  const { id } = await call('addEvidence', { text: 'Wrote the direction for databases' })

  const { aim, expectations, entries, unasked } = (await call('showReadiness', {})) as never as {
    aim: { level: { name: string } }
    expectations: { readiness: string; offered: { id: string }[] }[]
    entries: { id: string }[]
    unasked: { total: number }
  }

  expect(aim.level.name).toBe('Staff')
  expect(expectations.map(({ readiness }) => readiness)).toEqual([
    'nothing logged',
    'nothing logged',
  ])
  expect(expectations[0]?.offered[0]?.id).toBe(id)
  expect(entries.map((entry) => entry.id)).toEqual([id])
  expect(unasked.total).toBe(1)
})

test('a title on a ladder that is gone leads nowhere, and fails nothing', async () => {
  const id = await titled()
  await call('removeLadder', { id })

  expect(await call('showReadiness', {})).toEqual({ aim: null })
  expect((await call('showScope', {})).place).toBeNull()
})
