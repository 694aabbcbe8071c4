import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, assert, expect, test } from 'vitest'
import type { Day } from '../domain/base/day.ts'
import { Candidate } from '../domain/log/candidates.ts'
import { collectGit } from './git.ts'
import {
  addCommits,
  buildRepository,
  git,
  manyCommits,
  type WishedCommit,
} from './testRepository.ts'

const today = '2026-03-18' as Day
const built: string[] = []

function build(commits: readonly WishedCommit[], options?: Parameters<typeof buildRepository>[1]) {
  const folder = buildRepository(commits, options)
  built.push(folder)
  return folder
}

function on(day: string, subject: string, more: Partial<WishedCommit> = {}): WishedCommit {
  return { subject, at: `${day}T10:00:00+00:00`, ...more }
}

async function collect(
  commits: readonly WishedCommit[],
  options?: Parameters<typeof buildRepository>[1],
) {
  return collectGit({ folders: [build(commits, options)], today })
}

async function textsOf(commits: readonly WishedCommit[]): Promise<string[]> {
  return (await collect(commits)).candidates.map(({ text }) => text)
}

afterAll(() => {
  for (const folder of built) rmSync(folder, { recursive: true, force: true })
})

test('commits of one pull request or ticket are one piece of work', async () => {
  const { candidates } = await collect(
    [
      on('2026-03-01', 'wip (#12)'),
      on('2026-03-02', 'feat(parser): read brag documents (#12)', {
        body: 'Co-authored-by: Sam <sam@example.org>',
      }),
      on('2026-03-02', 'PAY-7: round half to even', { at: '2026-03-02T11:00:00+00:00' }),
      on('2026-03-09', 'PAY-7 test the rounding'),
    ],
    { remote: 'git@github.com:acme/fairwind.git' },
  )
  expect(candidates).toMatchObject([
    {
      day: '2026-03-02',
      text: 'Read brag documents, and 1 more commit',
      details: expect.stringMatching(/^- wip \(#12\) \([0-9a-f]{7}\)\n- feat\(parser\): read/),
      people: ['Sam'],
      links: [
        { url: 'https://github.com/acme/fairwind/pull/12' },
        { title: expect.stringMatching(/^Commit/) },
      ],
      tags: ['parser'],
      place: expect.stringMatching(/^repository fairwind, 2 commits, [0-9a-f]{7}…[0-9a-f]{7}$/),
    },
    { day: '2026-03-09', text: 'Round half to even, and 1 more commit', tags: ['PAY-7'] },
  ])
})

test('without a ticket, what touches one part within days of each other is one piece', async () => {
  const auth = { paths: ['src/auth/login.ts', 'src/auth/token.ts', 'README.md'] }
  const docs = { paths: ['docs/auth.md'] }
  const texts = await textsOf([
    on('2026-01-05', 'Add passkeys to the login page', auth),
    on('2026-01-07', 'Explain passkeys', docs),
    on('2026-01-09', 'Fix typo', auth),
    on('2026-01-20', 'Drop the old tokens', auth),
    on('2026-02-01', 'fix(cart): crash on an empty cart'),
    on('2026-02-02', 'fix(cart): lint'),
  ])
  expect(texts).toEqual([
    'Explain passkeys',
    'Add passkeys to the login page, and 1 more commit',
    'Drop the old tokens',
    'Fix: crash on an empty cart, and 1 more commit',
  ])
})

test('what tells nothing by itself is folded into the small changes of its month', async () => {
  const readme = { paths: ['README.md'] }
  const commits = [
    on('2026-01-02', 'Fix typo', { paths: ['docs/a.md'] }),
    on('2026-01-12', '4.7.0', { paths: ['package.json'] }),
    on('2026-01-22', 'Update README', readme),
    on('2026-01-30', 'Add parser', { paths: ['src/parser.ts'] }),
    on('2026-02-10', 'Update README', readme),
    on('2026-02-20', 'Support 3.13', { paths: ['setup.cfg'] }),
  ]
  const { candidates } = await collect(commits, { remote: 'https://example.org/acme/shop.git' })
  expect(candidates.map(({ text }) => text).toSorted()).toEqual([
    'Add parser',
    'Small changes (1 commit)',
    'Small changes (3 commits)',
    'Support 3.13',
  ])
  const january = candidates.find(({ text }) => text.includes('3 commits'))
  expect(january).toMatchObject({
    day: '2026-01-22',
    links: [],
    key: expect.stringMatching(/small 2026-01$/),
  })
})

test('a commit of somebody else that names the person as co-author is theirs too, with the other', async () => {
  const shared = { body: 'Co-authored-by: Ada <ada@example.org>' }
  const sam = { author: 'Sam <sam@example.org>' }
  const { candidates, leftOut } = await collect([
    on('2026-01-02', 'Cut the costs by half (#1)', { ...sam, ...shared }),
    on('2026-01-03', 'Move the queue (#2)', sam),
  ])
  expect(candidates).toMatchObject([{ text: 'Cut the costs by half', people: ['Sam'] }])
  expect(leftOut).toMatchObject([{ why: 'Not yours.', count: 1 }])
})

test('a piece lasts three weeks at most', async () => {
  const days = ['01', '05', '09', '13', '17', '21', '25', '28']
  expect(
    await textsOf(days.map((day) => on(`2026-01-${day}`, `feat(search): step ${day}`))),
  ).toHaveLength(2)
})

test('the day is the author’s own, wherever that is', async () => {
  const { candidates } = await collect([
    on('', 'Late at night', { at: '2026-03-02T00:30:00+07:00' }),
  ])
  expect(candidates[0]?.day).toBe('2026-03-02')
})

test('fixups and reverts join what they mend, and what was taken back whole is left out', async () => {
  const { candidates, leftOut } = await collect([
    on('2026-01-01', 'Add the cache (#1)'),
    on('2026-01-02', 'fixup! Add the cache (#1)'),
    on('2026-01-03', 'Add the queue (#2)'),
    on('2026-02-20', 'Revert "Add the queue (#2)"'),
    on('2026-02-21', 'Add the pool (#3)'),
    on('2026-02-22', 'Revert "Add the pool (#3)"'),
    on('2026-02-23', 'Revert "Revert "Add the pool (#3)""'),
  ])
  expect(candidates.map(({ text }) => text)).toEqual([
    'Add the cache, and 1 more commit',
    'Add the pool, and 2 more commits',
  ])
  expect(leftOut).toMatchObject([{ why: 'They were reverted.', count: 2 }])
})

test('merges, programs, others and impossible days are left out, each counted with its reason', async () => {
  const { candidates, leftOut } = await collect([
    on('2026-01-01', 'Begin'),
    on('2026-01-02', 'On a branch (#4)', { branch: 'side', paths: ['a/b.md'] }),
    on('2026-01-03', 'Merge branch side', { merges: 'side' }),
    on('2026-01-04', 'Bump x', {
      author: 'dependabot[bot] <1+dependabot[bot]@users.noreply.github.com>',
    }),
    on('2026-01-05', 'Other', { author: 'Sam <sam@example.org>' }),
    on('', 'Epoch', { rawAt: '0 +0000' }),
    on('', 'Far', { rawAt: '4102444799 +0000' }),
    on('', 'Beyond all calendars', { rawAt: '999999999999999 +0000' }),
    on('2026-03-19', 'Tomorrow'),
  ])
  expect(candidates.map(({ text }) => text)).toEqual(['Begin', 'On a branch'])
  expect(leftOut.map(({ what, why, count }) => [what.split(' ').at(-1), why, count])).toEqual([
    ['else', 'Not yours.', 1],
    ['dependabot[bot]', 'Made by programs.', 1],
    [expect.any(String), 'They only combine other commits.', 1],
    ['2000', 'The clock was wrong when they were made.', expect.any(Number)],
    ['today', 'Dated in the future.', expect.any(Number)],
  ])
  expect(leftOut.slice(3).reduce((sum, { count }) => sum + count, 0)).toBe(4)
})

test('a mailmap joins an author’s addresses; without it the others are named', async () => {
  const commits = ['ada@example.org', 'ada@home.example', 'lovelace@old.example'].map(
    (address, index) =>
      on(`2026-01-0${index + 1}`, `Part (#${index})`, { author: `Ada <${address}>` }),
  )
  const mailmap =
    'Ada <ada@example.org> <ada@home.example>\nAda <ada@example.org> <lovelace@old.example>\n'
  expect((await collect(commits, { mailmap })).candidates).toHaveLength(3)
  const folder = build(commits)
  const alone = await collectGit({ folders: [folder], today })
  expect(alone.candidates).toHaveLength(1)
  expect(alone.leftOut.map(({ what, why }) => `${what}: ${why}`).toSorted()).toEqual([
    expect.stringMatching(/<ada@home.example> .*: Possibly yours too\.$/),
    expect.stringMatching(/<lovelace@old.example> .*: Possibly yours too\.$/),
  ])
  expect(alone.people.map(({ isMe }) => isMe)).toEqual([true, false, false])
  const both = await collectGit({
    folders: [folder],
    today,
    me: ['ADA@home.example', 'lovelace@old.example'],
  })
  expect(both.candidates).toHaveLength(3)
})

test('a piece that grows keeps its key, and a clone in another place has the same', async () => {
  const folder = build([on('2026-03-01', 'Begin (#1)'), on('2026-03-02', 'feat(a): one')])
  const before = await collectGit({ folders: [folder], today })
  addCommits(folder, [on('2026-03-04', 'feat(a): two'), on('2026-03-05', 'Other (#2)')])
  const clone = `${folder}-clone`
  built.push(clone)
  git(folder, ['clone', '--quiet', folder, clone])
  git(clone, ['config', 'user.email', 'ada@example.org'])
  const after = await collectGit({ folders: [folder, clone], today })
  expect(after.candidates).toHaveLength(3)
  expect(after.candidates.map(({ key }) => key)).toEqual(
    expect.arrayContaining(before.candidates.map(({ key }) => key)),
  )
  expect(after.leftOut).toMatchObject([{ why: 'They’re in another of the folders too.', count: 3 }])
})

test('what is older than asked for, picked twice or not merged is said', async () => {
  const folder = build([
    on('2025-01-01', 'Old (#1)'),
    on('2026-01-01', 'New (#2)'),
    on('2026-01-01', 'New (#2)'),
    on('2026-01-02', 'Aside (#3)', { branch: 'aside' }),
  ])
  const { candidates, leftOut } = await collectGit({
    folders: [folder],
    today,
    since: '2025-06-01' as Day,
  })
  expect(candidates.map(({ text }) => text)).toEqual(['New'])
  expect(leftOut.map(({ why, count }) => [why, count])).toEqual([
    ['You asked for later ones.', 1],
    ['The same work is there already.', 1],
    ['Not merged into the branch that is checked out. To import them, check out their branch.', 1],
  ])
})

test('odd subjects are made fit to keep', async () => {
  const { candidates } = await collect([
    on('2026-01-01', '', {
      message: Buffer.from([0x4c, 0xe9, 0x6f, 0x1b, 0x5b, 0x31, 0x6d, 0x0a]),
      paths: ['a/a'],
    }),
    on('2026-01-02', '🚀 ยกเครื่องระบบค้นหา', { paths: ['b/b'] }),
    on('2026-01-03', 'x'.repeat(100_000), { paths: ['c/c'] }),
    on('2026-01-04', '', { message: Buffer.from(''), paths: ['d/d'] }),
  ])
  expect(candidates.map(({ text }) => text.slice(0, 30))).toEqual([
    'L\uFFFDo [1m',
    'ยกเครื่องระบบค้นหา',
    `X${'x'.repeat(29)}`,
    'Small changes (1 commit)',
  ])
  for (const candidate of candidates) expect(Candidate.parse(candidate)).toEqual(candidate)
})

test('what cannot be read is refused in a sentence that names the folder', async () => {
  const empty = build([])
  const broken = build(manyCommits(30))
  breakOneObject(broken)
  for (const [folder, sentence] of [
    ['/no/such/folder', /Couldn’t open “\/no\/such\/folder”/],
    [join(empty, '..'), /isn’t a Git repository/],
    [empty, /has no commits yet/],
    [broken, /Git can’t read all of “.*nothing was imported/],
  ] as const)
    await expect(collectGit({ folders: [folder], today })).rejects.toThrow(sentence)
})

/** Breaks a commit in the middle of the history. */
function breakOneObject(folder: string): void {
  const packs = join(folder, '.git/objects/pack')
  const pack = readdirSync(packs).find((file) => file.endsWith('.pack'))
  assert(pack)
  const content = readFileSync(join(packs, pack))
  rmSync(packs, { recursive: true })
  execFileSync('git', ['-C', folder, 'unpack-objects', '-q'], { input: content })
  const hash = git(folder, ['rev-parse', 'HEAD~15']).trim()
  const object = join(folder, '.git/objects', hash.slice(0, 2), hash.slice(2))
  chmodSync(object, 0o644)
  writeFileSync(object, 'broken')
}

test('without git one sentence says so', async () => {
  const path = process.env.PATH
  process.env.PATH = '/nowhere'
  try {
    await expect(collectGit({ folders: ['.'], today })).rejects.toThrow(
      /Git isn’t installed on this machine/,
    )
  } finally {
    process.env.PATH = path
  }
})

test('tokens in the address of a remote are never shown', async () => {
  const remote = 'https://ada:secret@gitlab.example.org/acme/shop.git'
  const { candidates } = await collect([on('2026-01-01', 'Sell things (!4)')], { remote })
  expect(candidates[0]?.links[0]?.url).toBe(
    'https://gitlab.example.org/acme/shop/-/merge_requests/4',
  )
  expect(JSON.stringify(candidates)).not.toContain('secret')
})

test('no commit is lost, whatever it says', async () => {
  const subject = fc.oneof(
    fc.constantFrom(
      'Begin',
      'feat(a): x',
      'fixup! Begin',
      'Revert "Begin"',
      'Fix (#1)',
      'AB-1 y',
      'wip',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replaceAll('\u0000', '')),
  )
  const commit = fc.record({
    subject,
    rawAt: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => `${seconds} +0530`),
    at: fc.constant(''),
    author: fc.constantFrom(
      'Ada <ada@example.org>',
      'Ada <ada@example.org>',
      'Sam <sam@x.org>',
      'r[bot] <r@x.org>',
    ),
    paths: fc.constantFrom(['src/a/b'], ['README.md'], ['docs/ü.md', 'src/a/c']),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(commit, { minLength: 1, maxLength: 25 }), async (commits) => {
      const { candidates, leftOut } = await collect(commits)
      const offered = candidates.reduce(
        (sum, { place }) => sum + Number(/(\d+) commits/.exec(place)?.[1] ?? 1),
        0,
      )
      expect(offered + leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(commits.length)
      for (const candidate of candidates) expect(Candidate.parse(candidate)).toEqual(candidate)
      expect(new Set(candidates.map(({ key }) => key)).size).toBe(candidates.length)
      expect(candidates.every(({ day }) => day !== null && day <= today)).toBe(true)
    }),
    { numRuns: 15 },
  )
})

test('a thousand commits become pieces of work', async () => {
  const { candidates } = await collectGit({ folders: [build(manyCommits(1000))], today })
  expect(candidates.length).toBeGreaterThan(100)
})
