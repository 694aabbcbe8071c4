import { expect, test } from 'vitest'
import { emptySystem } from '../../testing.ts'

const system = emptySystem()
const feeling = { side: 'strength', kind: 'problem-solving', text: 'Staying calm' } as const

test('nothing is offered before the person wrote something', async () => {
  await system.call('addNeed', { topic: 'postgres', priority: 'high' })
  await system.call('addWant', { topic: 'postgres' })
  expect(await system.call('suggestForAssessment', {})).toEqual({ wrote: false, offers: [] })
  await system.call('saveAssessment', { items: [feeling] })
  const { wrote, offers } = await system.call('suggestForAssessment', {})
  expect(wrote).toBe(true)
  expect(offers).toMatchObject([
    { side: 'opportunity', from: 'a need near a want', because: expect.stringContaining('high') },
  ])
})

test('strengths are offered with their entries, open work and ladder gaps with their reason', async () => {
  const ids = []
  for (const text of ['One', 'Two', 'Three'])
    ids.push((await system.call('addEvidence', { text, topics: ['postgres'], scope: 'team' })).id)
  await system.call('addWant', { topic: 'postgres' })
  await system.call('addNeed', { topic: 'postgres', priority: 'high' })
  await system.call('addOpportunity', { title: 'Upgrade it', topics: ['postgres'] })
  const { id: ladder } = await system.call('addLadder', {
    mine: true,
    ladder: {
      name: 'Mine',
      levels: [
        { id: 'one', name: 'One' },
        { id: 'two', name: 'Two' },
      ],
      competencies: [{ id: 'craft', name: 'Craft' }],
      expectations: [{ id: 'x', level: 'two', competency: 'craft', text: 'Sets direction' }],
    },
  })
  await system.call('setTitles', {
    titles: [{ since: '2025-01-01', title: 'Engineer', ladder, level: 'one' }],
  })
  await system.call('saveAssessment', { items: [feeling] })
  const { offers } = await system.call('suggestForAssessment', {})
  expect(offers.find(({ side }) => side === 'strength')?.evidence.toSorted()).toEqual(ids)
  expect(offers.map(({ from }) => from)).toEqual(['', 'an open opportunity', 'what Two expects'])
})

test('what was done with people is offered as leadership, the rest as technical skill', async () => {
  for (const topics of [['mentoring'], ['postgres']])
    for (const text of ['One', 'Two', 'Three'])
      await system.call('addEvidence', { text, topics, scope: 'team' })
  await system.call('saveAssessment', { items: [feeling] })
  const { offers } = await system.call('suggestForAssessment', {})
  const kinds = offers
    .filter(({ side }) => side === 'strength')
    .map(({ text, kind }) => [text, kind])
  expect(Object.fromEntries(kinds)).toEqual({
    Mentoring: 'leadership',
    Postgres: 'technical skill',
  })
})

test('an assessment is compared with the last one once something is written', async () => {
  await system.call('saveAssessment', {
    items: [feeling, { side: 'weakness', kind: 'experience I lack', text: 'Speaking in public' }],
  })
  system.itIs('2026-09-18')
  const before = await system.call('showAssessment', {})
  expect(before).toMatchObject({ now: null, lastOn: '2026-03-18', change: null })
  expect(JSON.stringify(before)).not.toContain('Speaking')
  await system.call('saveAssessment', {
    items: [{ side: 'strength', kind: 'unique experience', text: 'Speaking in public' }],
  })
  expect((await system.call('showAssessment', {})).change).toMatchObject({
    since: '2026-03-18',
    came: [],
    went: [{ text: 'Staying calm' }],
    grown: [{ before: { side: 'weakness' }, after: { side: 'strength' } }],
  })
  expect((await system.call('listAssessments', {})).assessments).toHaveLength(2)
})

test('evidence is in one’s own log, and a kind belongs to its side', async () => {
  const wrong = { ...feeling, evidence: ['00000000-0000-7000-8000-000000000999'] }
  await expect(system.call('saveAssessment', { items: [wrong] })).rejects.toThrow('log')
  const course = { ...feeling, kind: 'course' }
  await expect(system.call('saveAssessment', { items: [course] })).rejects.toThrow('type')
  await expect(system.call('saveAssessment', { items: [feeling, feeling] })).rejects.toThrow(
    'already',
  )
  const { id } = await system.call('addEvidence', { text: 'Kept the incident quiet' })
  await system.call('saveAssessment', { items: [{ ...feeling, evidence: [id] }] })
  expect((await system.call('showAssessment', {})).entries).toMatchObject([{ id }])
  await system.call('saveAssessment', { items: [] })
  expect((await system.call('showAssessment', {})).now).toBeNull()
})
