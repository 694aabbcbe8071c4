import { expect, test } from 'vitest'
import { emptySystem, testDay } from '../../testing.ts'
import type { Input } from '../index.ts'

const system = emptySystem()

function log(text: string, more: Partial<Input<'addEvidence'>> = {}) {
  return system.call('addEvidence', { text, ...more })
}

async function texts(filter: Input<'listEvidence'> = {}): Promise<string[]> {
  const { entries } = await system.call('listEvidence', filter)
  return entries.map(({ text }) => text)
}

test('a field that is not there is refused by name, so that nothing private is left open by a slip', async () => {
  const slip = { text: 'Prepared the merger', confidental: true } as Input<'addEvidence'>
  await expect(system.call('addEvidence', slip)).rejects.toThrow('There is no field confidental.')
})

test('a line is logged for the day it states, and nothing else is guessed into it', async () => {
  const entry = await log('Unblocked Ines on the retry storm yesterday')
  const yesterday = '2026-03-17'
  expect(entry).toMatchObject({ day: yesterday, scope: null, topics: [], people: [], need: null })
  expect(entry.stated).toMatchObject({ kind: 'read', words: 'yesterday', unsure: false })
  expect(await texts()).toEqual(['Unblocked Ines on the retry storm yesterday'])
  expect(await log('Ran the retro')).toMatchObject({ day: testDay, stated: null })
})

test('a day that is given counts, and parse: false keeps the line as it is', async () => {
  expect(await log('Fixed it yesterday', { day: '2026-03-02' })).toMatchObject({
    day: '2026-03-02',
  })
  expect(await log('Fixed it yesterday', { parse: false })).toMatchObject({ day: testDay })
})

test('a day that can’t be read is said, and one to come is refused', async () => {
  const entry = await log('on the 31st of November patched the build')
  expect(entry).toMatchObject({ day: testDay, stated: { kind: 'unreadable' } })
  await expect(log('Next Tuesday: show the plan')).rejects.toThrow(
    '“Next Tuesday” is in the future',
  )
  expect(await log('Wrote the slides for tomorrow')).toMatchObject({ day: testDay })
})

test('“yesterday” counts from the day the line was written on, however late it is sent', async () => {
  const late = { writtenOn: '2026-03-10' as const }
  expect(await log('Fixed it yesterday', late)).toMatchObject({ day: '2026-03-09' })
  expect(await log('Fixed it', late)).toMatchObject({ day: '2026-03-10' })
  await expect(log('Fixed it', { writtenOn: '2026-03-19' })).rejects.toThrow('in the future')
})

test('the log is listed with the latest day first, a page at a time', async () => {
  await log('first', { day: '2026-01-02' })
  await log('third', { day: '2026-03-02' })
  await log('second', { day: '2026-02-02' })
  expect(await texts()).toEqual(['third', 'second', 'first'])
  expect(await texts({ limit: 1, offset: 1 })).toEqual(['second'])
  expect((await system.call('listEvidence', { limit: 1 })).total).toBe(3)
})

test('a search finds beginnings of words, in the text and the details, in any script', async () => {
  await log('Wrote the redelivery runbook', { details: 'on-call used it; node.js only' })
  await log('สอน data pipelines ที่มหาวิทยาลัย')
  await log('Überblick über die Warteschlangen')
  expect(await texts({ search: 'redeliv run' })).toEqual(['Wrote the redelivery runbook'])
  expect(await texts({ search: 'call js' })).toHaveLength(1)
  expect(await texts({ search: 'überb' })).toHaveLength(1)
  expect(await texts({ search: 'UBERBLICK' })).toHaveLength(1)
  expect(await texts({ search: 'สอน' })).toHaveLength(1)
  expect(await texts({ search: 'delivery' })).toEqual([])
  for (const odd of ["'", '& | !', '(', 'a:*', '\\', '--']) await texts({ search: odd })
})

test('a search with symbols finds what is written with them, and nothing else', async () => {
  await log('Fixed the C++ and C# builds')
  await log('Cut the cache of the client')
  await log('Ported it to C++17')
  await log('Moved to .NET 9')
  await log('Networked')
  expect(await texts({ search: 'C++' })).toEqual([
    'Ported it to C++17',
    'Fixed the C++ and C# builds',
  ])
  expect(await texts({ search: 'c#' })).toEqual(['Fixed the C++ and C# builds'])
  expect(await texts({ search: '.net' })).toEqual(['Moved to .NET 9'])
  expect(await texts({ search: 'c' })).toHaveLength(3)
})

test('a search finds what is inside a run of Japanese, Chinese, Thai or Korean', async () => {
  await log('検索の性能を改善した')
  await log('データベースの移行')
  await log('重构登录模块')
  await log('ปรับปรุงประสิทธิภาพ')
  await log('고객센터 개선')
  expect(await texts({ search: '性能' })).toEqual(['検索の性能を改善した'])
  expect(await texts({ search: '能' })).toEqual(['検索の性能を改善した'])
  expect(await texts({ search: '性能を改善' })).toEqual(['検索の性能を改善した'])
  expect(await texts({ search: 'ﾍﾞｰｽ' })).toEqual(['データベースの移行'])
  expect(await texts({ search: 'ヘース' })).toEqual([])
  expect(await texts({ search: '登录' })).toEqual(['重构登录模块'])
  expect(await texts({ search: 'ประสิทธิ' })).toHaveLength(1)
  expect(await texts({ search: '센터' })).toHaveLength(1)
  expect(await texts({ search: '改善を' })).toEqual([])
})

test('a search finds letters that have no accent to take off, however they are typed', async () => {
  await log('Łódź warehouse')
  await log('Straße nach Øresund')
  await log('Diyarbakır office')
  expect(await texts({ search: 'lodz' })).toEqual(['Łódź warehouse'])
  expect(await texts({ search: 'ŁÓDŹ' })).toEqual(['Łódź warehouse'])
  expect(await texts({ search: 'strasse ore' })).toEqual(['Straße nach Øresund'])
  expect(await texts({ search: 'DIYARBAKIR' })).toEqual(['Diyarbakır office'])
})

test('a hyphen or an apostrophe within a word makes no difference', async () => {
  await log('Re-indexed the e-mails, don’t ask')
  for (const search of ['reindex', 'email', 'e-mail', 'dont', "don't", 'indexed', 'mails'])
    expect(await texts({ search })).toHaveLength(1)
})

test('words in quotation marks are found next to each other and whole', async () => {
  await log('A safe deploy on Friday')
  await log('Deployed a safe')
  await log('全文検索の性能を計測')
  expect(await texts({ search: '"safe deploy"' })).toEqual(['A safe deploy on Friday'])
  expect(await texts({ search: '“deploy”' })).toEqual(['A safe deploy on Friday'])
  expect(await texts({ search: '"検索の性能"' })).toEqual(['全文検索の性能を計測'])
  expect(await texts({ search: '"safe' })).toHaveLength(2)
})

test('details as long and as varied as they may be can be logged and searched', async () => {
  const characters = Array.from({ length: 50_000 }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
  )
  await log('Long', { details: characters.join('') })
  expect(await texts({ search: characters.slice(49_990).join('') })).toEqual(['Long'])
})

test('entries are found by topic with those below it, by scope, by need, by days', async () => {
  const need = await system.call('addNeed', { topic: 'postgres', priority: 'high' })
  await log('a', { topics: ['postgres'], scope: 'team', need: need.id, day: '2026-01-05' })
  await log('b', { topics: ['Rust'], day: '2026-02-05' })
  expect(await texts({ topic: 'databases' })).toEqual(['a'])
  expect(await texts({ scope: 'unsaid' })).toEqual(['b'])
  expect(await texts({ scope: 'team' })).toEqual(['a'])
  expect(await texts({ need: need.id })).toEqual(['a'])
  expect(await texts({ from: '2026-02-01' })).toEqual(['b'])
  expect(await texts({ to: '2026-02-01' })).toEqual(['a'])
})

test('an edit keeps what the entry said before', async () => {
  const { id } = await log('Shipped it', { scope: 'team' })
  await system.call('changeEvidence', { id, text: 'Shipped it a day early', seenBy: ['Mara'] })
  const { entry, earlier } = await system.call('showEvidence', { id })
  expect(entry).toMatchObject({ text: 'Shipped it a day early', seenBy: ['Mara'], revision: 2 })
  expect(earlier).toMatchObject([{ revision: 1, state: { text: 'Shipped it', scope: 'team' } }])
})

test('the second of two editors is told, and nothing of theirs is saved', async () => {
  const { id } = await log('Shipped it')
  await system.call('changeEvidence', { id, revision: 1, text: 'One' })
  await expect(
    system.call('changeEvidence', { id, revision: 1, text: 'Two' }),
  ).rejects.toMatchObject({ code: 'conflict' })
  expect(await texts()).toEqual(['One'])
})

test('what is deleted is gone from the log: the text, its history, its attachments', async () => {
  const { id } = await log('A secret slip')
  await system.call('changeEvidence', { id, text: 'A slip' })
  await system.call('attachText', { id, name: 'thanks.txt', content: 'Thank you' })
  expect(await system.call('removeEvidence', { ids: [id] })).toMatchObject({ removed: 1 })

  const { owner } = system.database
  for (const table of ['evidence', 'evidence_history', 'evidence_attachments'])
    expect((await owner.query(`select * from ${table}`)).rows).toEqual([])
  await expect(system.call('showEvidence', { id })).rejects.toThrow('doesn’t exist')
})

test('a text is kept with an entry as it is, and taken off again', async () => {
  const { id } = await log('Praise')
  const kept = await system.call('attachText', { id, name: 'mail.txt', content: ' Great!\n\n' })
  expect((await system.call('showEvidence', { id })).attachments).toEqual([
    { id: kept.id, name: 'mail.txt', content: ' Great!\n\n' },
  ])
  expect((await system.call('listEvidence', {})).entries[0]).toMatchObject({ hasMore: true })
  await system.call('removeAttachment', { id: kept.id })
  expect((await system.call('showEvidence', { id })).attachments).toEqual([])
})

test('many entries are tagged at once, and each keeps what it said before', async () => {
  const one = await log('one', { topics: ['rust'] })
  const two = await log('two')
  await log('three')
  const ids = [one.id, two.id]
  const tags = { addTopics: ['postgres'], removeTopics: ['rust'], scope: 'team' as const }
  expect(await system.call('tagEvidence', { ids, ...tags })).toEqual({ changed: 2 })
  const { entries } = await system.call('listEvidence', { topic: 'postgres' })
  expect(entries.map(({ topics, scope }) => [topics, scope])).toEqual([
    [['postgres'], 'team'],
    [['postgres'], 'team'],
  ])
  expect((await system.call('showEvidence', { id: one.id })).earlier).toHaveLength(1)
})

test('bad input gets a sentence, and nothing half-written stays', async () => {
  await expect(log('')).rejects.toThrow('Write what happened')
  await expect(log('x', { day: '2026-02-31' })).rejects.toThrow('a day that exists')
  await expect(log('x', { day: '2099-01-01' })).rejects.toThrow('in the future')
  await expect(log('x', { topics: ['nonsense'] })).rejects.toThrow('no topic “nonsense”')
  await expect(log('x', { links: [{ url: 'javascript:alert(1)' }] })).rejects.toThrow('https://')
  await expect(log('x', { need: '00000000-0000-7000-8000-000000009999' as never })).rejects.toThrow(
    'doesn’t exist',
  )
  expect(await texts()).toEqual([])
})
