import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { assert, expect, test } from 'vitest'
import { ada, buildRepository } from '../collect/testRepository.ts'
import { AppError } from '../domain/base/errors.ts'
import type { Call } from '../operations/index.ts'
import { offlineQueue } from '../process/offlineQueue.ts'
import { emptySystem, testDay } from '../testing.ts'
import { run } from './program.ts'

const system = emptySystem()
const folder = mkdtempSync(join(tmpdir(), 'fairwind-cli-'))

/** Whether the data can be reached at the moment. */
let away = false

/** The time where the command is typed. */
const noon = { now: `${testDay}T12:00:00Z`, timeZone: 'UTC' }
let clock = noon
/** What an assistant over standard input was given. */
let assistant: Call | undefined

/** Types a command line; answers what it printed and how it ended. */
async function type(line: string | readonly string[], input = '') {
  const [output, error] = [new PassThrough(), new PassThrough()]
  const terminal = {
    version: '1.2.3',
    input: Readable.from([input]),
    output,
    error,
    now: () => clock.now,
    timeZone: clock.timeZone,
    githubToken: undefined,
    open: async () => {
      if (away) throw new AppError('unavailable', 'The database cannot be reached.')
      return { installation: system.installation, close: async () => {} }
    },
    status: async () => ({ data: '/data', server: null, lastBackup: null }),
    serve: async () => {},
    mcp: async (call: Call) => {
      assistant = call
      await call('showToday', {})
    },
    offlineQueue: () => offlineQueue(join(folder, 'data')),
    backUp: async () => '/backups/1.tar.gz',
    backUpToday: async () => {},
    restore: async () => ({ rows: 7 }),
    move: async () => ({ rows: 7 }),
  }
  const code = await run(terminal, typeof line === 'string' ? line.split(' ') : line)
  return { code, out: String(output.read() ?? ''), error: String(error.read() ?? '') }
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

test('from wants and needs to the sweet spot in four lines', async () => {
  await type('want add postgres --enthusiasm 80% --flexibility 0')
  await type('want add rust -e 0.25 -f 0')
  await type(['need', 'add', 'Postgres', '--priority', 'high', '--why', 'It is slow.'])
  const { out, code } = await type('sweet-spot')

  expect(code).toBe(0)
  expect(out).toMatch(/^Wants needed at .*: 1 of 2 \(71%\)$/m)
  expect(out).toContain('Needs of the whole company you would gladly work on: 1 of 1 (100%)')
  expect(out).toMatch(/Wanted and needed \(1\)\n {2}Postgres/)
  expect(out).toMatch(/For the joy of it \(1\)\n {2}Rust/)
  expect(out).toContain('do not predict happiness')
})

test('a line is of the day where it is typed, also one that waits until after midnight', async () => {
  const at = (now: string) => {
    system.itIs(now)
    clock = { now, timeZone: 'Pacific/Auckland' }
  }
  at('2026-03-18T10:50:00Z')
  expect((await type(['log', 'Shipped it'])).out).toContain('Added for 18 Mar 2026 ')
  away = true
  await type(['log', 'Typed before midnight'])
  away = false
  at('2026-03-18T11:10:00Z')
  expect((await type(['log', 'Typed after it'])).out).toContain('Added for 19 Mar 2026')
  const { out } = await type('log')
  expect(out).toMatch(/2026-03-19 .*Typed after it\n/)
  expect(out).toMatch(/2026-03-18 .*Typed before midnight\n/)
  clock = noon
})

test('an assistant over standard input counts days where it runs', async () => {
  system.itIs('2026-03-18T11:30:00Z')
  clock = { ...noon, timeZone: 'Pacific/Auckland' }
  await type('mcp')
  expect((await assistant?.('showToday', {}))?.today).toBe('2026-03-19')
  clock = noon
})

test('--json is for scripts', async () => {
  await type('want add rust')
  const { out } = await type('sweet-spot --json')
  expect(JSON.parse(out)).toMatchObject({ wants: [{ topic: 'rust' }] })
})

test('an empty record says where to begin', async () => {
  expect((await type('sweet-spot')).out).toContain('To add one, run `fairwind want add <topic>`.')
  expect((await type('want')).out).toContain('You have no wants yet.')
  expect((await type('need list')).out).toContain('import a company.yaml file')
})

test.each([
  ['wnat list', 2, 'Did you mean want?'],
  ['want add', 2, "missing required argument 'topic'"],
  ['want add rust -e lots', 2, 'Use a number from 0 to 1'],
  ['want add rust --enthusiasm 7', 1, 'Enthusiasm goes from 0 to 1'],
  ['want add rustt', 1, 'Did you mean rust?'],
  ['need add rust --starts 2026-05-01 --ends 2026-04-01', 1, 'before it starts'],
  ['need remove rust', 1, 'No need named “rust”.'],
  ['import nowhere.yaml', 1, 'File not found: nowhere.yaml'],
  ['export everything', 1, '“everything” can’t be exported.'],
  ['call addWnat {}', 1, 'Did you mean addWant?'],
  ['call addWant {', 1, 'The input is not valid JSON'],
])('“%s” ends with %i and says what to change', async (line, code, sentence) => {
  const ended = await type(line)
  expect(ended.code).toBe(code)
  expect(ended.error).toContain(sentence)
  expect((await system.call('listWants', {})).wants).toEqual([])
})

test('help and version end well', async () => {
  expect(await type('--version')).toMatchObject({ code: 0, out: '1.2.3\n' })
  const help = await type('--help')
  expect(help.code).toBe(0)
  expect(help.out).toContain('sweet-spot')
  expect(help.out).toContain('Exit codes')
})

test('topics, a why and a whole file are read from standard input', async () => {
  await type('want add -', 'rust\n\nmentoring\n')
  await type('need add rust --why -', 'Because.\nReally.')
  await type('import - --yes', 'fairwind: person/1\nname: Ada\n')

  const { wants } = await system.call('listWants', {})
  expect(wants.map((want) => want.topic).sort()).toEqual(['mentoring', 'rust'])
  expect((await system.call('listNeeds', {})).needs[0]?.why).toBe('Because.\nReally.')
  expect((await system.call('showMe', {})).name).toBe('Ada')
})

test('a stream without end on standard input is refused before it fills the memory', async () => {
  const endless = 'x'.repeat(7_000_000)
  expect(await type('need add rust --why -', endless)).toMatchObject({
    code: 1,
    error: 'Standard input is larger than 6 MB. Send less at a time.\n',
  })
})

test('an import shows the changes, and makes them only when told to', async () => {
  const company = file('company.yaml', 'fairwind: company/1\nname: N\nneeds:\n  - topic: rust\n')
  const looked = await type(['import', company, '--dry-run'])
  expect(looked.out).toContain('+ need rust')
  const unasked = await type(['import', company])
  expect(unasked).toMatchObject({
    code: 1,
    error: expect.stringContaining('Can’t ask for confirmation'),
  })
  expect((await system.call('listNeeds', {})).needs).toEqual([])

  expect((await type(['import', company, '--yes'])).out).toContain('Imported.')
  expect((await system.call('listNeeds', {})).needs).toHaveLength(1)
  expect((await type(['import', company, '--yes'])).out).toContain('already matches this file')
})

test('an export brings the schemas along that editors look for', async () => {
  await type('want add rust')
  await type(['export', '--dir', folder])
  const person = readFileSync(join(folder, 'person.yaml'), 'utf8')
  const named = person.match(/\$schema=\.\/(\S+)/)?.[1]
  assert(named)
  expect(JSON.parse(readFileSync(join(folder, named), 'utf8'))).toHaveProperty('$schema')
  expect((await type('export person')).out).toBe(person)
})

test('topics are found, added, renamed, moved and merged', async () => {
  expect((await type('topic find postgr')).out).toMatch(/^postgres /)
  await type(['topic', 'add', 'Golang', '--under', 'languages'])
  await type(['topic', 'rename', 'golang', 'The Go language'])
  await type('topic move golang rust')
  const { out } = await type('topic list')
  expect(out).toMatch(/\n {4}The Go language {2,}golang/)
  await type('topic merge golang go')
  expect((await type('topic list')).out).not.toContain('golang')
})

test('wants are changed, listed and given up', async () => {
  await type('want add rust --hours 2 --belief high')
  await type('want change rust -e 90%')
  expect((await type('want list')).out).toMatch(/rust .*90% +20% +2 +high/)
  await type('want remove rust --forget')
  expect(JSON.parse((await type('want list --json')).out)).toEqual([])
})

test('the demo is shown as one of its people sees it', async () => {
  expect(await type('sweet-spot --as priya-raman')).toMatchObject({ code: 1 })
  await type('demo add')
  expect((await type('sweet-spot --as priya-raman')).out).toContain('Queue reliability')
  await type('demo remove')
  expect((await type('want list')).out).toContain('no wants yet')
})

test('backup, restore and move say what was done', async () => {
  expect((await type('backup')).out).toBe('Backup saved to /backups/1.tar.gz.\n')
  expect((await type('restore x.tar.gz')).out).toContain('Restored and verified 7 rows.')
  expect((await type('move --to ./folder')).out).toContain('The original data was not changed.')
  expect((await type('move')).code).toBe(2)
})

test('a line is added for the day it states, and what else it suggests is shown and not taken', async () => {
  const { out } = await type(['log', 'Paired with Ines on Rust yesterday'])
  expect(out).toMatch(/^Added for 17 Mar 2026 \(ID \w+\)\. Date read from “yesterday”\./)
  expect(out).toContain('topics Rust')
  const [entry] = (await system.call('listEvidence', {})).entries
  expect(entry).toMatchObject({ day: '2026-03-17', topics: [], scope: null })
})

test('--no-parse adds the line as it is, for today', async () => {
  const { out } = await type(['log', 'Paired with Ines on Rust yesterday', '--no-parse'])
  expect(out).toMatch(/^Added for 18 Mar 2026 \(ID \w+\)\.\n$/)
})

test('a day that is none is said, and a day to come is refused', async () => {
  const { out } = await type(['log', 'on the 31st of November patched it'])
  expect(out).toMatch(
    /^Added for 18 Mar 2026 \(ID \w+\)\. Couldn’t read “31st of November” as a date\./,
  )
  const { code, error } = await type(['log', 'Tomorrow: demo'])
  expect(code).toBe(1)
  expect(error).toContain('“Tomorrow” is in the future (2026-03-19).')
  expect((await system.call('listEvidence', {})).total).toBe(1)
})

test('--yes takes what is suggested, except where something was said', async () => {
  await type(['log', 'Paired on Rust yesterday', '--yes', '--scope', 'team', '-w', 'Ines'])
  const [entry] = (await system.call('listEvidence', {})).entries
  expect(entry).toMatchObject({
    day: '2026-03-17',
    scope: 'team',
    people: ['Ines'],
  })
  expect(entry?.topics).toContain('rust')
  expect((await type('log --search pair')).out).toContain('Paired on Rust')
})

test('a line that waited is for the day it was written on', async () => {
  away = true
  await type(['log', 'Paired on Rust yesterday'])
  await type(['log', 'Wrote the guide'])
  away = false
  system.itIs('2026-03-20')
  await type(['log', 'Third'])
  const { entries } = await system.call('listEvidence', {})
  expect(entries.map(({ day, text }) => [text, day])).toEqual([
    ['Third', '2026-03-20'],
    ['Wrote the guide', '2026-03-18'],
    ['Paired on Rust yesterday', '2026-03-17'],
  ])
})

test('with nothing to be reached, lines are kept, and logged once when it can be reached', async () => {
  away = true
  expect((await type(['log', 'First', '-d', '2026-02-01'])).out).toContain('1 queued')
  expect((await type(['log', 'Bad', '-t', 'nonsense'])).out).toContain('2 queued')
  expect((await type(['log', 'Second', '-d', '2026-03-01'])).out).toContain('3 queued')
  expect(await type('want list')).toMatchObject({ code: 1 })
  away = false
  expect((await type(['log', 'Third', '-d', '2026-03-02'])).out).toContain(
    'Added 2 queued entries to your log.\nCouldn’t add “Bad”, so it stays queued: There is no topic',
  )
  await type(['log', 'Fourth', '-d', '2026-03-03'])
  const texts = (await system.call('listEvidence', {})).entries.map(({ text }) => text)
  expect(texts.sort()).toEqual(['First', 'Fourth', 'Second', 'Third'])
})

test('commits become proposals, and those one says yes to become entries', async () => {
  const repository = buildRepository(
    [
      { subject: 'Parse dates', at: '2026-03-01T10:00:00Z' },
      { subject: 'Draw the rings', at: '2026-01-01T10:00:00Z' },
    ],
    { me: ada },
  )
  const dry = await type(['collect', 'git', repository, '--dry-run'])
  expect(dry.out).toMatch(/^Found \d items?:/)
  expect((await type('collect list')).out).toContain('No items to review.')

  expect((await type(['collect', 'git', repository])).out).toContain(
    'to review. Run `fairwind collect review`',
  )
  const { proposals } = JSON.parse((await type('collect list --json')).out)
  await type(['collect', 'accept', proposals[0].candidate.key])
  expect((await system.call('listEvidence', {})).total).toBe(1)
  await type('collect decline --all')
  expect((await type(['collect', 'git', repository])).out).toContain('Found 0 new items.')
})

test('a file can be tried, read from a day on, and taken as far as its days are known', async () => {
  const path = file(
    'brag.md',
    '## March 2026\n\n- Wrote the guide\n\n## May 2024\n\n- Ran the course\n\n## Other\n\n- Helped out\n',
  )
  const dry = await type(['collect', 'file', path, '--dry-run'])
  expect(dry.out).toMatch(/^Found \d items?:/)
  expect((await type('collect list')).out).toContain('No items to review.')
  expect((await type(['collect', 'file', path, '--since', 'may'])).error).toContain('YYYY-MM-DD')

  await type(['collect', 'file', path, '--since', '2025-01-01'])
  const waiting = (await type('collect list')).out
  expect(waiting).toContain('Wrote the guide')
  expect(waiting).not.toContain('Ran the course')
  expect((await type('collect accept')).error).toContain('No keys given.')
  const taken = await type('collect accept --all')
  expect(taken.out).toContain('Logged 1 item.')
  expect(taken.out).toContain('because they have no date: 1 item.')
  await type('collect decline --all')
})

test('a folder that is no repository, and a file that is not there, get a sentence', async () => {
  expect(await type(['collect', 'git', folder])).toMatchObject({ code: 1 })
  expect((await type(['collect', 'git', folder])).error).toContain(folder)
  expect((await type('collect file nowhere.md')).error).toContain('File not found: nowhere.md')
  expect((await type('collect github')).error).toContain('GITHUB_TOKEN')
})

test('a packet is made and written in the form its file’s ending asks for', async () => {
  await system.call('addEvidence', { text: 'Cut the build time', day: '2026-02-02' })
  const made = await type('document make brag --from 2026-01-01 --to 2026-03-18 --json')
  const { id } = JSON.parse(made.out)
  const out = join(folder, 'packet.md')
  expect((await type(['packet', 'export', id, out])).out).toContain('Exported to')
  expect(readFileSync(out, 'utf8')).toContain('Cut the build time')
  expect((await type(['packet', 'export', id, join(folder, 'packet.xls')])).error).toContain('.pdf')
})

test('what somebody wrote cannot steer the terminal, and stays whole in JSON', async () => {
  const text = 'Shipped \u001b]0;owned\u0007it\u009b31m'
  await system.call('addEvidence', { text, day: '2026-02-02' })
  const { out } = await type('log')
  expect(out).toContain('Shipped ]0;ownedit31m')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(out).not.toMatch(/[\u0007\u001b\u009b]/)
  const json = (await type('log --json')).out
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(json).not.toMatch(/[\u0007\u001b\u009b]/)
  expect(JSON.parse(json).entries[0].text).toBe(text)
})
