import { expect, test } from 'vitest'
import { emptySystem } from '../../testing.ts'

const system = emptySystem()
const call: typeof system.call = (name, input) => system.call(name, input)

const levels = (...named: [string, string | null][]) =>
  named.map(([name, scope]) => ({ id: name.toLowerCase(), name, scope: scope as never }))

/** A ladder of the organisation with one sentence a level. */
async function ladder(name: string, ...named: [string, string | null][]) {
  const all = levels(...named)
  const expectations = all.map(({ id }) => ({
    id: `${id}-reach`,
    level: id,
    competency: 'reach',
    text: `${name} ${id} reaches so far`,
  }))
  const competencies = [{ id: 'reach', name: 'Reach' }]
  return (await call('addLadder', { ladder: { name, levels: all, competencies, expectations } })).id
}

/** Team work in each of the last months, the present one (March 2026) among them. */
async function teamWork(months: number) {
  for (let back = 0; back < months; back++) {
    const month = 2026 * 12 + 2 - back
    const day = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-02`
    await call('addEvidence', { text: `Work of ${day}`, day, scope: 'team' })
  }
}

async function home() {
  const id = await ladder('Meadow', ['Engineer', 'self'], ['Senior', 'team'], ['Staff', 'company'])
  await call('setTitles', {
    titles: [{ since: '2025-01-01', title: 'Senior', ladder: id, level: 'senior' }],
  })
}

test('a year at team scope is called by every level that asks for it there, beside what is said here', async () => {
  await home()
  await teamWork(8)
  const id = await ladder('Hill', ['L1', 'self'], ['L2', 'team'], ['L3', 'team'])

  const { ring, rule, here, there, speaking } = await call('translateTitle', { ladder: id })

  expect([ring, rule]).toEqual(['team', { window: 12, months: 8 }])
  expect(there.called).toMatchObject({
    kind: 'called',
    exact: true,
    levels: [{ name: 'L2' }, { name: 'L3' }],
    quotes: [{ text: 'Hill l2 reaches so far' }, { text: 'Hill l3 reaches so far' }],
  })
  expect(here).toMatchObject({
    title: 'Senior',
    called: { levels: [{ name: 'Senior' }], quotes: [{ text: 'Meadow senior reaches so far' }] },
  })
  expect(speaking).toHaveLength(8)
})

test('seven months are too few to say, and nothing is called anything', async () => {
  await home()
  await teamWork(7)
  const id = await ladder('Hill', ['L1', 'self'], ['L2', 'team'])

  const { ring, here, there } = await call('translateTitle', { ladder: id })

  expect([ring, here?.called, there.called]).toEqual([null, null, null])
})

test('a ladder that ends below refuses, and without a title of one’s own there is still theirs', async () => {
  await teamWork(12)
  const id = await ladder('Hill', ['L1', 'self'], ['L2', 'teammates'])

  const { here, there } = await call('translateTitle', { ladder: id })

  expect(there.called).toEqual({ kind: 'refused', why: 'above the last' })
  expect(here).toBeNull()
})
