import { beforeEach, expect, test } from 'vitest'
import { demoActor } from '../../db/demo/load.ts'
import { emptySystem } from '../../testing.ts'
import { callAs } from '../call.ts'
import type { Call, Input } from '../index.ts'

const system = emptySystem()
let call: Call

/** Priya Raman of the demo, who has colleagues whose names must not leave. */
beforeEach(async () => {
  await system.installation.demo.add()
  call = callAs(system.world, demoActor('priya-raman'))
  const { entries } = await call('listEvidence', { limit: 200 })
  if (entries.length > 0) await call('removeEvidence', { ids: entries.map(({ id }) => id) })
  await call('setTitles', { titles: [] })
})

const period = { from: '2026-01-01', to: '2026-03-18' }

function make(more: Partial<Input<'makePacket'>> = {}) {
  return call('makePacket', { kind: 'brag', audience: 'outside', ...period, ...more })
}

async function log(text: string, more: Partial<Input<'addEvidence'>> = {}) {
  return (await call('addEvidence', { text, day: '2026-02-02', ...more })).id
}

test('a packet for outside holds no confidential entry, unless it is chosen', async () => {
  const secret = await log('Found the leak in the payout ledger', { confidential: true })
  await log('Cut the build time by half')
  const packet = await make()
  expect(JSON.stringify(packet.content)).not.toContain('payout ledger')
  expect(packet.keptBack.confidential).toEqual([secret])
  expect(JSON.stringify((await make({ confidential: [secret] })).content)).toContain(
    'payout ledger',
  )
  expect(JSON.stringify((await make({ audience: 'inside' })).content)).toContain('payout ledger')
})

test('confidential work is told outside in its neutral wording, and without its details', async () => {
  await log('Found the leak in the payout ledger', {
    confidential: true,
    neutral: 'Resolved a financial incident',
    details: 'The ledger lost 40,000',
    links: [{ url: 'https://ledger.example' }],
  })
  const told = JSON.stringify(await make({ links: true }))
  expect(told).toContain('Resolved a financial incident')
  expect(told).not.toMatch(/ledger|40,000/)
})

test('a packet for outside names no colleague in full, unless it is chosen', async () => {
  await log('Unblocked Ines Almeida and INES  ALMEIDA’s deploy with Mara Lindqvist', {
    details: 'Thanks to Ines Almeida',
    people: ['Ines Almeida', 'Somebody Unknown'],
    seenBy: ['Mara Lindqvist'],
    topics: ['mentoring'],
  })
  await log('Helped Somebody Unknown, and Somebody liked it', { people: ['Somebody Unknown'] })
  const told = JSON.stringify((await make()).content)
  expect(told).not.toMatch(/almeida|lindqvist|unknown|somebody/i)
  expect(told).toContain('Unblocked a colleague and a colleague’s deploy with a colleague')
  expect(JSON.stringify((await make({ names: true })).content)).toContain('Ines Almeida')
})

test('a name written into a packet for outside is refused, unless it is chosen', async () => {
  await log('Cut the build time')
  const { id, content } = await make()
  const named = { ...content, intro: 'Ask Mara Lindqvist about me.' }
  await expect(call('changePacket', { id, content: named })).rejects.toThrow('Mara Lindqvist')
  expect((await call('changePacket', { id, content: named, names: true })).content.intro).toContain(
    'Mara',
  )
})

test('a packet stays as it is, whatever becomes of the log', async () => {
  const id = await log('Cut the build time')
  const packet = await make()
  await call('changeEvidence', { id, text: 'Something else' })
  await call('removeEvidence', { ids: [id] })
  const { content } = await call('showPacket', { id: packet.id })
  expect(content).toEqual(packet.content)
  expect(content.sections[0]?.entries[0]?.text).toBe('Cut the build time')
})

test('only the entries that were chosen, of the period, are in it', async () => {
  const one = await log('one')
  await log('two')
  await log('old', { day: '2025-01-01' })
  const texts = async (packet: ReturnType<typeof make>) =>
    (await packet).content.sections.flatMap(({ entries }) => entries.map(({ text }) => text))
  expect((await texts(make())).sort()).toEqual(['one', 'two'])
  expect(await texts(make({ entries: [one] }))).toEqual(['one'])
})

test('a promotion case goes by expectation, and keeps the version of the ladder', async () => {
  const entry = await log('Mentored two juniors', { seenBy: ['Mara Lindqvist'] })
  const ladder = {
    name: 'L',
    levels: [{ id: 'senior', name: 'Senior' }],
    competencies: [{ id: 'people', name: 'People' }],
    expectations: [
      { id: 'grows', level: 'senior', competency: 'people', text: 'Grows others' },
      { id: 'leads', level: 'senior', competency: 'people', text: 'Leads work' },
    ],
  }
  const { id } = await call('addLadder', { ladder, mine: true })
  await call('addShownExpectation', { ladder: id, expectation: 'grows', evidence: [entry] })
  const { content } = await make({ kind: 'promotion', audience: 'inside', ladder: id })
  expect(content.ladder).toEqual({ id, name: 'L', version: 1, level: 'Senior' })
  expect(content.sections.map(({ note, entries }) => [note, entries.map((e) => e.seenBy)])).toEqual(
    [
      ['Grows others', [['Mara Lindqvist']]],
      ['', [[]]],
    ],
  )
  expect(content.sections[1]).toMatchObject({
    heading: 'No evidence yet',
    entries: [{ text: 'Leads work' }],
  })
  await call('removeLadder', { id })
  expect((await call('listPackets', {})).packets[0]?.title).toBe('Promotion case: Senior')
})

test('a CV tells each job with what was done in it, the latest first', async () => {
  await log('early', { day: '2026-01-05' })
  await log('late', { day: '2026-03-05' })
  await call('setTitles', {
    titles: [
      { since: '2024-01-01', title: 'Engineer' },
      { since: '2026-02-01', title: 'Senior' },
    ],
  })
  const { content } = await make({ kind: 'cv' })
  expect(
    content.sections.map(({ heading, to, entries }) => [heading, to, entries[0]?.text]),
  ).toEqual([
    ['Senior', null, 'late'],
    ['Engineer', '2026-01-31', 'early'],
  ])
})

test('a promotion case starts from entries that are like an expectation nobody linked', async () => {
  const entry = await log('Mentored two juniors through their first release')
  await log('Fixed the release notes')
  const ladder = {
    name: 'L',
    levels: [{ id: 'senior', name: 'Senior' }],
    competencies: [{ id: 'people', name: 'People' }],
    expectations: [
      { id: 'grows', level: 'senior', competency: 'people', text: 'Mentored junior engineers' },
    ],
  }
  const { id } = await call('addLadder', { ladder, mine: true })
  const { content } = await make({ kind: 'promotion', audience: 'inside', ladder: id })
  expect(content.sections.map(({ note, entries }) => [note, entries[0]?.evidence])).toEqual([
    ['Mentored junior engineers', entry],
  ])
  await call('removeLadder', { id })
})

test('a CV groups bullets under employer, title and dates, without stamps or hashes', async () => {
  await log('Halved the build time (a1b2c3d, #42)', { scope: 'team', details: 'In 9f8e7d6c' })
  await log('2026-02-02: Moved the queue, and 3 more commits', { scope: 'several teams' })
  await call('setProfile', {
    name: 'Priya Raman',
    email: 'priya@example.org',
    positions: [
      { employer: 'Tidewater', title: 'Engineer', since: '2022-01-01', until: '2025-12-31' },
      { employer: 'Northlight', title: 'Senior engineer', since: '2026-01-01' },
    ],
  })
  const { content } = await make({ kind: 'cv' })
  expect(content).toMatchObject({ contact: { email: 'priya@example.org' } })
  const [now, before] = content.sections
  expect(now).toMatchObject({ heading: 'Senior engineer', organisation: 'Northlight' })
  expect(before).toMatchObject({ organisation: 'Tidewater', to: '2025-12-31', entries: [] })
  expect(now?.entries.map(({ text, day, details }) => [text, day, details])).toEqual([
    ['Halved the build time', null, ''],
    ['Moved the queue', null, ''],
  ])
  expect((await make({ kind: 'brag', audience: 'inside' })).content.contact).toBeNull()
})

test('a CV starts from eight entries of each job, those of the widest scope', async () => {
  for (let day = 1; day <= 9; day++)
    await log(`mine ${day}`, { day: `2026-02-0${day}`, scope: 'self' })
  const wide = await log('wide', { day: '2026-01-02', scope: 'company' })
  const { content } = await make({ kind: 'cv' })
  const chosen = content.sections.flatMap(({ entries }) => entries.map(({ evidence }) => evidence))
  expect(chosen).toHaveLength(8)
  expect(chosen).toContain(wide)
})

test('bad wishes get a sentence', async () => {
  await expect(make({ from: '2026-04-01' })).rejects.toThrow('before it starts')
  await expect(make({ kind: 'promotion' })).rejects.toThrow('Choose a ladder')
  await expect(
    make({ entries: ['00000000-0000-7000-8000-00000000ffff' as never] }),
  ).rejects.toThrow('no longer in your log')
})
