import { expect, test } from 'vitest'
import { emptySystem } from '../../testing.ts'

const system = emptySystem()

const ladder = {
  name: 'Ours',
  levels: [
    { id: 'engineer', name: 'Engineer', scope: 'teammates' as const },
    { id: 'senior', name: 'Senior', scope: 'team' as const },
  ],
  competencies: [{ id: 'craft', name: 'Craft' }],
  expectations: [],
}

async function fourMonths() {
  for (const day of ['2025-12-04', '2026-01-05', '2026-02-06', '2026-03-07'])
    await system.call('addEvidence', { text: `Ran the retro of ${day}`, day, scope: 'team' })
}

test('an empty log says nothing about a ring', async () => {
  const shown = await system.call('showScope', {})
  expect(shown).toMatchObject({ acting: null, dots: [], entries: { scoped: 0, unsaid: 0 } })
})

test('acting at a ring comes before the title that asks for it, and the lag is told', async () => {
  await fourMonths()
  const { id } = await system.call('addLadder', { ladder })
  await system.call('setTitles', {
    titles: [
      { since: '2024-01-01', title: 'Engineer', ladder: id, level: 'engineer' },
      { since: '2026-03-01', title: 'Senior engineer', ladder: id, level: 'senior' },
    ],
  })
  const { acting, lags, place } = await system.call('showScope', {})
  expect(acting).toBe('team')
  expect(place).toMatchObject({ level: { name: 'Senior' }, next: null })
  expect(lags.find(({ ring }) => ring === 'team')).toMatchObject({
    actingSince: '2025-12-01',
    titled: { since: '2026-03-01' },
    months: 3,
  })
})

test('an earlier day shows the scope as it was then', async () => {
  await fourMonths()
  const { acting, dots, day } = await system.call('showScope', { on: '2026-02-20' })
  expect([acting, dots.length, day]).toEqual([null, 3, '2026-02-20'])
})

test('after a leave the last scope is named, and few but wide entries are', async () => {
  for (const month of ['05', '06', '07', '08', '09', '10'])
    await system.call('addEvidence', {
      ...{ text: 'Moved both teams', day: `2025-${month}-10`, scope: 'several teams' },
    })
  for (const day of ['2025-08-11', '2025-09-11', '2025-10-11'])
    await system.call('addEvidence', { text: 'Told the whole company', day, scope: 'company' })
  const { acting, last, fewButWide } = await system.call('showScope', { on: '2026-02-20' })
  expect({ acting, last, fewButWide }).toEqual({
    acting: null,
    last: { ring: 'several teams', until: '2025-10-01' },
    fewButWide: { ring: 'company', entries: 3, months: 7 },
  })
})

test('for each need it lists what advanced it, and what each who decides has not seen', async () => {
  const need = await system.call('addNeed', { topic: 'postgres', priority: 'high' })
  const seen = await system.call('addEvidence', {
    text: 'a',
    need: need.id,
    seenBy: ['Mara', 'Jo'],
  })
  const unseen = await system.call('addEvidence', { text: 'b', need: need.id })
  await system.call('setDecisionMakers', { names: ['mara'] })
  const { trust } = await system.call('showScope', {})
  expect(trust).toEqual([
    {
      need: need.id,
      topic: 'postgres',
      entries: [seen.id, unseen.id],
      seenBy: ['Mara', 'Jo'],
      unseen: [{ decisionMaker: 'mara', entries: [unseen.id] }],
    },
  ])
})
