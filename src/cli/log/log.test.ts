import { expect, test } from 'vitest'
import { emptySystem } from '../../testing.ts'
import type { Prompts } from '../prompts.ts'
import { answering, typingOn } from '../testTerminal.ts'

const system = emptySystem()
let prompts: Prompts | undefined
const type = typingOn(system, () => ({ prompts }))

const texts = async () => (await system.call('listEvidence', {})).entries.map(({ text }) => text)

/** Adds a line; answers the ID that names it. */
async function add(text: string, ...more: string[]): Promise<string> {
  const { out } = await type(['log', text, ...more])
  return /\(ID (\w+)\)/.exec(out)?.[1] ?? 'no ID'
}

test.each([
  ['log remove', 'Did you mean `fairwind log remove`?'],
  ['log remov 1', 'Did you mean `fairwind log remove`?'],
  ['log delete 1', 'Did you mean `fairwind log rm`?'],
  ['log Delete 1', 'Did you mean `fairwind log rm`?'],
  ['log stauts', '“stauts” is not a log command.'],
  ['log search retry', '“search” is not a log command.'],
  ['log frobnicate 1', 'fairwind log add "frobnicate 1"'],
])('“%s” is never logged', async (line, sentence) => {
  const { code, out, error } = await type(line)
  expect(code).toBe(2)
  if (line !== 'log remove') expect(error).toContain(sentence)
  expect(out).toBe('')
  expect(await texts()).toEqual([])
})

test.each([
  [['log', 'remove the old queue'], 'remove the old queue'],
  [['log', 'add', 'remove', 'the', 'old', 'queue'], 'remove the old queue'],
  [['log', 'add', 'undo'], 'undo'],
  [['log', 'Fixed', 'the', 'build'], 'Fixed the build'],
  [['log', 'リトライ修正'], 'リトライ修正'],
])('%j is logged as “%s”', async (line, text) => {
  expect((await type(line)).code).toBe(0)
  expect(await texts()).toEqual([text])
})

test('an entry is changed by its ID, shown, and put back to what it said', async () => {
  const id = await add('Fixed the bild')
  expect(
    await type(['log', 'edit', id, 'Fixed the build', '--scope', 'team', '-d', '2026-03-01']),
  ).toMatchObject({ code: 0, out: `Changed ${id} (1 Mar 2026): Fixed the build\n` })
  const { out } = await type(['log', 'show', id])
  expect(out).toMatch(/^Fixed the build\n\ndate +1 Mar 2026\nwho benefited +team/)
  expect((await type(['log', 'undo', id])).out).toBe(`Restored ${id}: Fixed the bild\n`)
  const [entry] = (await system.call('listEvidence', {})).entries
  expect(entry).toMatchObject({ day: '2026-03-18', scope: null })
})

test('words that only one entry has name it as well; others say which they may mean', async () => {
  await add('Fixed the build')
  const id = await add('Fixed the queue')
  const ambiguous = await type('log rm fixed --yes')
  expect(ambiguous.code).toBe(1)
  expect(ambiguous.error).toContain('“fixed” matches 2 entries:')
  expect(ambiguous.error).toContain(`${id}  Fixed the queue`)
  expect(await type('log rm queue --yes')).toMatchObject({
    code: 0,
    out: 'Deleted “Fixed the queue” (18 Mar 2026). This can’t be undone.\n',
  })
  expect(await texts()).toEqual(['Fixed the build'])
  expect(await type('log edit nothing -d 2026-03-01')).toMatchObject({
    code: 1,
    error: 'No entry matches “nothing”. To see the IDs, run `fairwind log list`.\n',
  })
})

test('undo deletes the entry that was added last, whatever its date', async () => {
  await add('First')
  await add('Second', '-d', '2026-01-01')
  expect((await type('log undo --yes')).out).toContain('Deleted “Second” (1 Jan 2026).')
  expect(await texts()).toEqual(['First'])
  await type('log undo --yes')
  expect(await type('log undo --yes')).toMatchObject({ code: 1, out: '' })
})

test('deleting asks first; no is no, and ends with 1', async () => {
  const id = await add('Fixed the build')
  expect((await type(['log', 'rm', id])).error).toContain('Add --yes to do it.')
  const { prompts: no, asked } = answering([false])
  prompts = no
  expect(await type(['log', 'rm', id])).toMatchObject({ code: 1, out: 'Nothing was deleted.\n' })
  prompts = undefined
  expect(asked).toEqual(['Delete “Fixed the build” (18 Mar 2026)? This can’t be undone.'])
  expect(await texts()).toEqual(['Fixed the build'])
})

test('one question applies what is suggested', async () => {
  const { prompts: yes, asked } = answering([true])
  prompts = yes
  const { out } = await type(['log', 'Paired on Rust for the team'])
  prompts = undefined
  expect(asked).toHaveLength(1)
  expect(asked[0]).toMatch(/topics Rust.*\nApply them\?$/s)
  expect(out).toContain('Applied:')
  expect((await system.call('listEvidence', {})).entries[0]?.topics).toContain('rust')
})

test('a search without a hit ends with 1; an empty log with 0', async () => {
  expect((await type('log')).code).toBe(0)
  expect(await type('log --search retry')).toMatchObject({
    code: 1,
    out: 'No entries match “retry”.\n',
  })
})

test('a list shows the IDs, and as JSON all there is', async () => {
  const id = await add('Fixed the build')
  expect((await type('log list')).out).toBe(`${id}  2026-03-18    Fixed the build\n`)
  expect(JSON.parse((await type('log list --json')).out)).toMatchObject({ total: 1 })
})
