import { beforeEach, expect, test } from 'vitest'
import { demoActor } from '../../db/demo/load.ts'
import { emptySystem } from '../../testing.ts'
import { callAs } from '../call.ts'
import { type Call, operations } from '../index.ts'
import { byId } from '../remote.ts'

const system = emptySystem()
const table = {
  name: 'ladder.csv',
  text: 'Competency,Junior,Senior\nTesting,Writes tests,Teaches testing\n',
}
const log = {
  name: '2025.md',
  text: '## March 2025\n\n- Cut redeliveries by half\n\n## June 2025\n\n- Wrote it up',
}

let priya: Call
beforeEach(async () => {
  await system.installation.demo.add()
  priya = callAs(system.world, demoActor('priya-raman'))
})

test('a ladder is corrected and imported by the id of its preview, without its text', async () => {
  const preview = await system.call('previewLadder', table)
  const mapping = { ...preview.mapping, name: 'Engineers' } as never
  const again = await system.call('previewLadder', { file: preview.file, mapping })
  expect(again).toMatchObject({ file: preview.file, placement: { ladder: { name: 'Engineers' } } })
  const { counts } = await system.call('importLadder', { file: preview.file, mapping, mine: true })
  expect(counts).toEqual(preview.placement?.counts)
})

test('a file of the record is imported by the id of its preview, and its faults are found', async () => {
  const good =
    'fairwind: person/1\nname: Ada\nwants:\n  - topic: rust\n    since: 2026-03-01\n    enthusiasm: 0.5\n'
  const { file, changes } = await system.call('previewImport', { text: good })
  expect(await system.call('importFile', { file })).toMatchObject({ changes })
  const text = good.replace('rust', 'nonsuch')
  await expect(system.call('previewImport', { text })).rejects.toThrow(/^Line 4, column \d+: /)
})

test('a brag document that was previewed is kept by its id', async () => {
  const first = await system.call('previewFileForLog', { ...log, limit: 1 })
  expect(first).toMatchObject({ kind: 'markdown', count: 2, candidates: [{ day: '2025-03-31' }] })
  const rest = { name: log.name, file: first.file }
  const second = await system.call('previewFileForLog', { ...rest, offset: 1 })
  expect(second.candidates).toMatchObject([{ day: '2025-06-30' }])
  expect(await system.call('listProposals', {})).toMatchObject({ total: 0 })
  const since = '2025-05-01' as never
  expect(await system.call('readFileForLog', { ...rest, since })).toMatchObject({ offered: 1 })
})

test('nobody else can ask for a file by its id', async () => {
  const { file } = await system.call('previewLadder', table)
  await expect(priya('previewLadder', { file })).rejects.toMatchObject({ code: 'expired' })
})

test('a file whose id is gone is sent again', async () => {
  const sent: unknown[] = []
  const answer = await byId('00000000-0000-4000-8000-000000000000', table, (each) => {
    sent.push(each)
    return system.call('previewLadder', each)
  })
  expect(answer.placement?.counts.expectations).toBe(2)
  expect(sent).toEqual([{ file: '00000000-0000-4000-8000-000000000000' }, table])
})

test('without a file there is a sentence', async () => {
  await expect(system.call('previewLadder', {})).rejects.toThrow('Send the file as text.')
})

test('what reads a file begins without a transaction', () => {
  const free = Object.entries(operations).filter(([, { needs }]) => needs === 'nothing')
  const inputs = Object.entries(operations).filter(([, { input }]) => 'file' in (input.shape ?? {}))
  expect(inputs.length).toBeGreaterThan(4)
  expect(free.map(([name]) => name)).toEqual(
    expect.arrayContaining(['lintGoal', ...inputs.map(([name]) => name)]),
  )
})
