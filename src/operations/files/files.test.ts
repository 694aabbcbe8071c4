import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CompanyFile, PersonFile } from '../../domain/files/files.ts'
import { demoCall, emptySystem } from '../../testing.ts'
import { installationOn } from '../installation.ts'
import { harp, harpoon, person, stated } from './testRecords.ts'
import { writeFile } from './yaml.ts'

const system = emptySystem()
const call: typeof system.call = (name, input) => system.call(name, input)

const company = `
fairwind: company/1
name: Northlight
topics:
  - { id: tide-tables, name: Tide tables, parent: product }
needs:
  - { topic: postgres, priority: high, why: It is slow., starts: 2026-01-01, ends: 2026-06-30 }
  - { topic: tide-tables, priority: low }
opportunities:
  - { title: Tune the indexes, topics: [postgres], team: Platform }
`

test('an import shows what will change and changes nothing, then does just that', async () => {
  const preview = await call('previewImport', { text: company })
  expect(preview.changes.map(({ action, kind, what }) => `${action} ${kind} ${what}`)).toEqual([
    'change name Northlight',
    'add topic Tide tables',
    'add need postgres',
    'add need tide-tables',
    'add opportunity Tune the indexes',
  ])
  expect((await call('listNeeds', {})).needs).toEqual([])

  await call('importFile', { text: company, basis: preview.basis })
  expect((await call('listNeeds', {})).needs).toHaveLength(2)
  expect((await call('previewImport', { text: company })).changes).toEqual([])
})

test('an import is refused when the record changed since the preview', async () => {
  const { basis } = await call('previewImport', { text: company })
  await call('addNeed', { topic: 'rust' })
  await expect(call('importFile', { text: company, basis })).rejects.toThrow('since the preview')
})

test('who edits what an import has changed meanwhile is told', async () => {
  const want = await call('addWant', { topic: 'rust', enthusiasm: 0.5 })
  const need = await call('addNeed', { topic: 'rust', priority: 'low' })
  await call('importFile', {
    text: 'fairwind: person/1\nname: Me\nwants: [{ topic: rust, enthusiasm: 0.9 }]\n',
  })
  await call('importFile', {
    text: 'fairwind: company/1\nname: N\nneeds: [{ topic: rust, priority: critical }]\n',
  })

  const { id, revision } = want
  await expect(call('changeWant', { want: id, revision, enthusiasm: 0 })).rejects.toThrow(
    'now 90 %',
  )
  await expect(
    call('changeNeed', { id: need.id, revision: need.revision, priority: 'none' }),
  ).rejects.toThrow('now critical')
})

test('what the file does not hold stays, unless it is to be replaced', async () => {
  await call('addNeed', { topic: 'rust' })
  await call('importFile', { text: company })
  expect((await call('listNeeds', {})).needs).toHaveLength(3)
  await call('importFile', { text: company, replace: true })
  expect((await call('listNeeds', {})).needs.map(({ topic }) => topic)).toEqual([
    'postgres',
    'tide-tables',
  ])
})

test('a state written by hand goes on as it was, or becomes the present one', async () => {
  const want = (enthusiasm: number) =>
    `fairwind: person/1\nname: Me\nwants:\n  - { topic: rust, enthusiasm: ${enthusiasm} }\n`
  await call('importFile', { text: want(0.3) })
  system.itIs('2026-04-10')
  expect((await call('previewImport', { text: want(0.3) })).changes).toEqual([])
  await call('importFile', { text: want(0.9) })

  const { text } = await call('exportFile', { kind: 'person' })
  expect(text).toContain('since: 2026-04-10')
  expect(text).toContain('since: 2026-03-18')
})

const head = 'fairwind: company/1\nname: N\n'

describe('what is wrong is said with line and column, and nothing is half imported', () => {
  test.each([
    [
      'an unknown topic',
      `${head}needs:\n  - topic: postgress\n`,
      'Line 4, column 12: There is no topic “postgress”. Did you mean postgres?',
    ],
    [
      'a wrong word',
      `${head}needs:\n  - topic: rust\n    priority: huge\n`,
      'Line 5, column 15: Priority is one of',
    ],
    ['a missing name', 'fairwind: company/1\n', 'Line 1, column 1: Write the organisation’s name'],
    ['a field that does not exist', `${head}neds: []\n`, 'Line 3, column 7: Unknown field “neds”.'],
    [
      'a need that ends before it starts',
      `${head}needs:\n  - { topic: rust, starts: 2026-02-01, ends: 2026-01-01 }\n`,
      'before it starts on 2026-02-01',
    ],
    [
      'a day that does not exist',
      `${head}needs:\n  - { topic: rust, starts: 2026-02-30 }\n`,
      'Line 4, column 28',
    ],
    [
      'a topic under itself',
      `${head}topics:\n  - { id: a-a, name: A, parent: b-b }\n  - { id: b-b, name: B, parent: a-a }\n`,
      'A topic cannot lie under itself',
    ],
    [
      'a need that stands twice',
      `${head}needs:\n  - topic: rust\n  - topic: rust\n`,
      'Line 5, column 5: This is listed twice',
    ],
    ['no YAML at all', 'fairwind: company/1\n  name: [unclosed\n', 'Line '],
    ['a file of another kind', 'version: 3\n', 'has no kind'],
    [
      'an enthusiasm of 7',
      'fairwind: person/1\nname: Me\nwants:\n  - topic: rust\n    enthusiasm: 7\n',
      'Line 5, column 17: Enthusiasm goes from 0 to 1',
    ],
    [
      'days out of order',
      'fairwind: person/1\nname: Me\nwants:\n  - topic: rust\n    since: 2026-01-01\n    was: [{ since: 2026-02-01 }]\n',
      'does not come after',
    ],
  ])('%s', async (_, text, sentence) => {
    const before = [
      await call('exportFile', { kind: 'company' }),
      await call('exportFile', { kind: 'person' }),
    ]
    await expect(call('importFile', { text })).rejects.toThrow(sentence)
    expect([
      await call('exportFile', { kind: 'company' }),
      await call('exportFile', { kind: 'person' }),
    ]).toEqual(before)
  })

  test('every fault is listed, not only the first', async () => {
    const text = `${head}needs:\n  - topic: aaaaaaaa1\n  - topic: bbbbbbbb1\n`
    await expect(call('previewImport', { text })).rejects.toThrow(/Line 4.*\n.*Line 5/)
  })
})

describe('files made to be expensive are refused at once', () => {
  test('20 MB', async () => {
    const text = `${head}about: ${'x'.repeat(20_000_000)}`
    await expect(call('importFile', { text })).rejects.toMatchObject({ code: 'too_large' })
  })

  test('aliases that explode', async () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const names = Array.from({ length: 9 }, () => `*a${level}`).join(', ')
      return `x${level + 1}: &a${level + 1} [${names}]`
    })
    const text = `${head}x0: &a0 [lol]\n${levels.join('\n')}\n`
    await expect(call('importFile', { text })).rejects.toThrow('aliases')
  })

  test('nesting without end', async () => {
    await expect(call('importFile', { text: '['.repeat(200_000) })).rejects.toThrow()
  })
})

test('export and import are each other’s inverse, whatever a person wrote', async () => {
  await fc.assert(
    fc.asyncProperty(person, async (written) => {
      const own = [harp]
      const file = { fairwind: 'person/1', topics: own, ...written } as PersonFile
      const first = await freshCall()
      await first('importFile', { text: writeFile(file) })
      const exported = (await first('exportFile', { kind: 'person' })).text
      const second = await freshCall()
      await second('importFile', { text: exported })

      expect((await second('exportFile', { kind: 'person' })).text).toBe(exported)
      for (const { topic } of written.wants) expect(exported).toContain(topic)
    }),
    { numRuns: 25 },
  )
})

test('export and import are each other’s inverse, whatever an organisation stated', async () => {
  await fc.assert(
    fc.asyncProperty(stated, async (written) => {
      const own = [
        harpoon,
        { id: 'rust', name: 'Rusty', meaning: '', parent: null, mergedInto: null },
        { id: 'python', name: 'Python', meaning: '', parent: 'languages', mergedInto: 'go' },
      ]
      const file = { fairwind: 'company/1', topics: own, ...written } as CompanyFile
      const first = await freshCall()
      await first('importFile', { text: writeFile(file) })
      const exported = (await first('exportFile', { kind: 'company' })).text
      const second = await freshCall()
      await second('importFile', { text: exported })

      expect((await second('exportFile', { kind: 'company' })).text).toBe(exported)
      expect(exported).toContain('name: Rusty')
    }),
    { numRuns: 25 },
  )
})

/** Another installation beside the others in the same database: only one can be the local one. */
async function freshCall() {
  await system.forgetLocal()
  return (await installationOn(system.world)).call
}

test('the demo company comes back from its files as it was', async () => {
  await system.installation.demo.add()
  const priya = await demoCall(system, 'priya-raman')
  const lead = await demoCall(system, 'adwoa-mensah-boateng')
  const files = [
    await priya('exportFile', { kind: 'person' }),
    await lead('exportFile', { kind: 'company' }),
  ]
  for (const { text } of files.toReversed()) await call('importFile', { text })

  const mine = await Promise.all(
    (['person', 'company'] as const).map((kind) => call('exportFile', { kind })),
  )
  expect(mine).toEqual(files)
  await priya('setNeedsInView', { needs: 'company' })
  const [here, there] = [await call('showSweetSpot', {}), await priya('showSweetSpot', {})]
  expect(roundedShares(here.history)).toEqual(roundedShares(there.history))
  expect(roundedShares([here.spot])).toEqual(roundedShares([there.spot]))
  expect(here.spot.bothWin).toEqual(there.spot.bothWin)
})

/** Wants come back in another order, as their ids are others, so sums differ in the last digit. */
function roundedShares(
  all: readonly { coverageOfWant: number | null; coverageOfNeed: number | null }[],
) {
  const rounded = (share: number | null) => share?.toFixed(12)
  return all.map(({ coverageOfWant, coverageOfNeed }) => [
    rounded(coverageOfWant),
    rounded(coverageOfNeed),
  ])
}
