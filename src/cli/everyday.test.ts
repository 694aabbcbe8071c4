import { expect, test } from 'vitest'
import { emptySystem } from '../testing.ts'
import type { Prompts } from './prompts.ts'
import { answering, typingOn } from './testTerminal.ts'

const system = emptySystem()
let prompts: Prompts | undefined
let place = { data: '/data', server: null as string | null, lastBackup: null as string | null }
const type = typingOn(system, () => ({ prompts, status: async () => place }))

test('a search shows each kind of thing with what names it', async () => {
  await type(['log', 'Unblocked Ines on the retry storm'])
  await type(['goal', 'add', 'Halve the retry storms by 30 June'])
  const { code, out } = await type('search retry')
  expect(code).toBe(0)
  expect(out).toMatch(/^entry +\w{5} +2026-03-18 +Unblocked Ines/m)
  expect(out).toMatch(/^goal +\w{5} +2026-06-30 +Halve/m)
  const found: { kind: string }[] = JSON.parse((await type('search retry --json')).out)
  expect(found.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['entry', 'goal']))
})

test('today says what is worth doing and how much is open', async () => {
  const empty = await type('today')
  expect(empty.out).toMatch(/^18 Mar 2026\n\n1\. Log something[\s\S]*fairwind log "what you did"/)
  expect(empty.out).toContain('0 active goals, 0 reviews due.')
  await type(['log', 'Fixed the build'])
  await type(['goal', 'add', 'Publish the RFC by 30 June'])
  const { code, out } = await type('today')
  expect(code).toBe(0)
  expect(out).toMatch(/1 active goal, 0 reviews due\.\n\nLatest entries\n\w{5} +2026-03-18 +Fixed/)
})

test('scope says where one works once the log shows it, as of the day asked for', async () => {
  expect(await type('scope')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Your log has too few entries to tell your scope.'),
  })
  for (const month of ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'])
    for (const day of ['03', '10'])
      await type(['log', 'add', 'Fixed', '-d', `${month}-${day}`, '-s', 'team'])
  const { out } = await type('scope')
  expect(out).toMatch(/^You work at .*team.*\.\n\n {2}team +12 entries +since /)
  expect((await type('scope --on 2025-09-01')).out).toContain('too few entries')
})

test('reflect lists the questions, saves an answer and shows the last one', async () => {
  expect((await type('reflect')).out).toMatch(
    /^1\. .*not answered yet[\s\S]*fairwind reflect answer 1/,
  )
  expect((await type('reflect answer 1 Pairing on queues')).out).toMatch(/^Saved your answer to “/)
  system.itIs('2026-06-20')
  const again = await type(['reflect', 'answer', '1', '-'], 'Reading plans\n')
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('Pairing on queues') })
  expect((await type('reflect answer 2 --not-yet')).code).toBe(0)
  expect((await type('reflect')).out).toMatch(/^1\. .*2026-06-20/)
})

test('status tells which data this is, and how to start what is missing', async () => {
  const { code, out } = await type('status')
  expect(code).toBe(0)
  expect(out).toMatch(
    /data directory +\/data\nserver +not running \(start it with `fairwind serve`\)/,
  )
  expect(out).toMatch(/entries +0\nactive goals +0\nlast backup +none/)
  place = { data: '/data', server: 'http://127.0.0.1:4747', lastBackup: '2026-03-17T23:10:00Z' }
  expect((await type('status')).out).toMatch(
    /running at http:\/\/127\.0\.0\.1:4747\n[\s\S]*last backup +2026-03-17 23:10 UTC/,
  )
  expect(JSON.parse((await type('status --json')).out)).toMatchObject({ entries: 0, ...place })
})

test('a want on a topic of one’s own is added with --new, or when the question is answered yes', async () => {
  expect(await type(['want', 'add', 'Beekeeping'])).toMatchObject({
    code: 1,
    error: expect.stringContaining('use --new'),
  })
  expect((await type(['want', 'add', 'Beekeeping', '--new'])).out).toMatch(/^Added \S*beekeeping:/)
  const { prompts: person, asked } = answering([true, ''])
  prompts = person
  await type(['want', 'add', 'Say "hi" 🐝'])
  prompts = undefined
  expect(asked[0]).toContain('Add “Say "hi" 🐝” as a topic of your own?')
  const { wants } = await system.call('listWants', {})
  expect(wants).toHaveLength(2)
  const edited = await type(['want', 'edit', 'beekeeping', '-e', '10%'])
  expect(edited.out).toMatch(/^Updated \S*beekeeping: enthusiasm 10%/)
  expect((await type(['want', 'rm', 'Beekeeping'])).out).toMatch(/^Removed \S*beekeeping\.\n/)
})

test.each([
  ['search', 2, "missing required argument 'words'"],
  ['search -- ', 1, 'Add what to search for'],
  ['today now', 2, "too many arguments for 'today'"],
  ['status extra', 2, "too many arguments for 'status'"],
  ['scope --on tomorrow', 2, 'Write the day as YYYY-MM-DD'],
  ['log -n many', 2, 'Use a number.'],
  ['log  ', 1, 'No text given. To add an entry, run: fairwind log "what you did"'],
  ['log edit x -d soon', 2, 'Write the day as YYYY-MM-DD'],
  ['reflect answer 99 yes', 1, 'There is no question 99.'],
  ['reflect answer x yes', 1, 'There is no question x.'],
  ['reflect answer 1', 1, 'No answer given.'],
  ['reflect anwser 1 yes', 2, 'Did you mean `fairwind reflect answer`?'],
  [
    'want remove nothing',
    1,
    'No want named “nothing”. To see all wants, run `fairwind want list`.',
  ],
  ['want edit nothing -e 10%', 1, 'No want named “nothing”.'],
  ['readiness --level L5', 1, 'Add --ladder <name>.'],
])('“%s” ends with %i and says why', async (line, code, sentence) => {
  const ended = await type(line)
  expect(ended).toMatchObject({ code, out: '' })
  expect(ended.error).toContain(sentence)
})

test('what finds nothing says so and ends with 1', async () => {
  expect(await type('search sailing')).toMatchObject({
    code: 1,
    out: 'Nothing matches “sailing”.\n',
  })
  expect(await type('search sailing --json')).toMatchObject({ code: 1, out: '[]\n' })
  expect(await type('topic find xyzzy')).toMatchObject({
    code: 1,
    out: 'No topics match “xyzzy”.\n',
  })
  expect(await type('readiness')).toMatchObject({ code: 1, error: '' })
})

test('an answer that is no number is refused with a sentence', async () => {
  prompts = answering(['a lot']).prompts
  const ended = await type(['goal', 'add', 'Reduce latency to 300 ms'])
  prompts = undefined
  expect(ended).toMatchObject({ code: 2, error: 'Use a number.\n' })
})
