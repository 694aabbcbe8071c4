import { assert, beforeEach, expect, test } from 'vitest'
import { demoActor } from '../../db/demo/load.ts'
import { Ladder } from '../../domain/ladders/ladders.ts'
import { emptySystem } from '../../testing.ts'
import { callAs } from '../call.ts'
import type { Call } from '../index.ts'

const system = emptySystem()
let call: Call
beforeEach(() => {
  call = system.call
})

const csv =
  'Skill,Junior Engineer,Engineer,Senior Engineer\nCraft,Learns,Builds,Shapes\nPeople,Asks,Helps,Mentors\n'

test('a file is looked at first: its format, a mapping, and what it makes', async () => {
  const { format, mapping, placement } = await call('previewLadder', {
    name: 'grid.csv',
    text: csv,
  })

  expect(format).toBe('csv')
  expect(mapping?.levels.map(({ name }) => name)).toEqual([
    'Junior Engineer',
    'Engineer',
    'Senior Engineer',
  ])
  expect(placement?.counts).toMatchObject({ levels: 3, competencies: 2, cells: 6, unplaced: 0 })
  expect((await call('listLadders', {})).ladders).toEqual([])
})

test('a corrected mapping is what is imported', async () => {
  const { mapping } = await call('previewLadder', { name: 'grid.csv', text: csv })
  assert(mapping)
  const [, ...levels] = mapping.levels
  const corrected = {
    ...mapping,
    name: 'Meadow',
    levels: levels.map((level) => ({ ...level, scope: 'team' as const, gate: 'merit' as const })),
  }
  const preview = await call('previewLadder', { name: 'grid.csv', text: csv, mapping: corrected })
  expect(preview.placement?.unplaced.map(({ why }) => why)).toEqual([
    '“Junior Engineer” is not one of the levels.',
    '“Junior Engineer” is not one of the levels.',
  ])

  const { id, counts, unplaced } = await call('importLadder', {
    name: 'grid.csv',
    text: csv,
    mapping: corrected,
  })
  const { ladder, mine } = await call('showLadder', { id })
  expect(mine).toBe(false)
  expect(ladder.levels).toMatchObject([
    { name: 'Engineer', scope: 'team', gate: 'merit' },
    { name: 'Senior Engineer' },
  ])
  expect([counts.unplaced, unplaced.length]).toEqual([2, 2])
})

test('where no levels are found, the columns are there to choose from', async () => {
  const text = 'Thing,Red,Blue\nA,one,two\n'
  const { mapping, problem, columns, placement } = await call('previewLadder', { text })
  expect([mapping, placement]).toEqual([null, null])
  expect(problem).toMatch(/No levels were found/)
  const field = columns.find(({ samples }) => samples.includes('Red'))?.id
  const other = columns.find(({ samples }) => samples.includes('A'))?.id
  assert(field && other)
  const choice = { levelColumns: [field], competencyColumns: [other], textColumn: 'text' }

  const chosen = await call('previewLadder', { text, choice })

  expect(chosen.placement?.ladder.levels.map(({ name }) => name)).toEqual(['Red', 'Blue'])
})

test('a mapping with faults is refused with a sentence, and nothing is kept', async () => {
  const { mapping } = await call('previewLadder', { name: 'grid.csv', text: csv })
  assert(mapping)
  const [first, second, third] = mapping.levels
  assert(first && second && third)
  const same = { ...mapping, levels: [first, { ...second, name: 'Junior engineer' }, third] }
  const preview = await call('previewLadder', { text: csv, mapping: same })
  expect(preview.placement?.faults).toEqual([
    'Two levels are called “Junior Engineer”. Give one of them another name.',
  ])

  await expect(call('importLadder', { text: csv, mapping: same })).rejects.toThrow(
    'Two levels are called “Junior Engineer”.',
  )
  expect((await call('listLadders', {})).ladders).toEqual([])
})

test('imported once more, it becomes the next version, and what was shown stays shown', async () => {
  const { id } = await call('importLadder', { name: 'grid.csv', text: csv })
  const before = await call('showLadder', { id })
  const helps = before.ladder.expectations.find(({ text }) => text === 'Helps')
  assert(helps)
  const next = csv.replace('Helps', '"- Listens to others\n- Helps"')
  const { version } = await call('importLadder', { name: 'grid.csv', text: next, id, note: 'May' })

  const after = await call('showLadder', { id })
  expect([version, after.versions.map(({ note }) => note)]).toEqual([2, ['May', '']])
  expect(after.ladder.expectations.find(({ text }) => text === 'Helps')?.id).toBe(helps.id)
  const { changes } = await call('compareLadderVersions', { id, from: 1, to: 2 })
  expect(changes).toMatchObject([{ kind: 'added', after: 'Listens to others' }])
  await expect(
    call('importLadder', { name: 'grid.csv', text: csv, id, version: 1 }),
  ).rejects.toThrow('was changed in the meantime')
})

test('a ladder as Fairwind writes it comes back as it was', async () => {
  const ladder = Ladder.parse({
    name: 'Meadow',
    about: 'How we grow.',
    levels: [
      { id: 'one', name: 'Engineer', scope: 'teammates', gate: 'merit', about: 'Builds.' },
      { id: 'two', name: 'Staff', scope: 'several teams', gate: 'vacancy' },
    ],
    competencies: [{ id: 'x', name: 'Craft', about: 'What we\nmake.' }],
    expectations: [
      { id: 'e-1', level: 'one', competency: 'x', text: 'Ships:\n- with care\n- with tests' },
      { id: 'e-2', level: 'two', competency: 'x', text: 'Sets direction' },
    ],
  })
  const { id } = await call('importLadder', { name: 'm.json', text: JSON.stringify(ladder) })
  expect((await call('showLadder', { id })).ladder).toEqual(ladder)
})

test('gates that a file names are read', async () => {
  const text =
    'Level,Gate,Competency,Text\nSenior,Merit,Craft,Shapes\nStaff,vacancy,Craft,Directs\n'
  const { mapping } = await call('previewLadder', { name: 'a.csv', text })
  expect(mapping?.levels.map(({ gate }) => gate)).toEqual(['merit', 'vacancy'])
})

test('who leads nothing imports for themselves alone', async () => {
  await system.installation.demo.add()
  const priya = callAs(system.world, demoActor('priya-raman'))
  await expect(priya('importLadder', { text: csv })).rejects.toThrow('Only a lead')
  const { id } = await priya('importLadder', { text: csv, mine: true })
  const other = callAs(system.world, demoActor('ines-almeida'))
  expect((await other('listLadders', {})).ladders.map((each) => each.id)).not.toContain(id)
})
