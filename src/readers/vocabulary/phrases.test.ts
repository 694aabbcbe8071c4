import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anywhere, everywhere, opening, pattern, whole } from './phrases.ts'

test.each([
  ['one two', 'one  two', 'onetwo'],
  ['(one|two) three', 'two three', 'one two three'],
  ['goal[s] for', 'goals for', 'goal s for'],
  ['goal[s|ful]', 'goalful', 'goalsful'],
  ['a [very|quite] b', 'a b', 'a very quite b'],
  ['a [very] [small] b', 'a very small b', 'averyb'],
  ['[my|our] goal', 'our goal', 'ourgoal'],
  ['[my] [big] goal', 'my big goal', 'mybig goal'],
  ['[my] [big] goal', 'goal', 'my goals'],
  ['([my] goal|aim)', 'my goal', 'my aim'],
  ['go [in]to', 'go into', 'goto'],
  ['on~call', 'on-call', 'on--call'],
  ['achiev*', 'achievements', 'achieve it'],
  ['for *', 'for ever', 'for '],
  ['*ed', 'walked', 'ed'],
  ['ask ** for it', 'ask all of them for it', 'ask for'],
  ['q#', 'q3', 'q13'],
  ['{n} pages', '120 pages', 'some pages'],
  ['no !(longer|doubt) *', 'no incidents', 'no doubt'],
  ['about …', 'about this page', 'aboutness'],
  ['… parking lot', 'our parking lot', 'carparking lot'],
  ["i'd like", 'i’d like', 'id like'],
  ['c++', 'c++', 'ccc'],
])('“%s” is “%s” and not “%s”', (phrase, fitting, other) => {
  expect(whole([phrase]).test(fitting)).toBe(true)
  expect(whole([phrase]).test(other)).toBe(false)
})

test('phrases are found as words of their own, in letters of any size', () => {
  expect(anywhere(['team', 'team lead']).exec('Our Team Lead left')?.[0]).toBe('Team Lead')
  expect(anywhere(['team']).test('steamed')).toBe(false)
  expect(anywhere(['เป้าหมาย', 'goal']).test('ตั้งเป้าหมายใหม่')).toBe(true)
  expect(opening(['led']).test('Led the team')).toBe(true)
  expect(opening(['led']).test('Ledger')).toBe(false)
  expect('once, or once more'.match(everywhere(['once $']))).toEqual(['once'])
})

test('whatever a phrase is, its pattern compiles, and words without signs find themselves', () => {
  const word = fc.stringMatching(/^[a-z0-9.+é-]{1,8}$/)
  const phrases = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(phrases, (phrase) => {
      expect(new RegExp(`^${pattern(phrase)}$`, 'u').test(phrase)).toBe(true)
    }),
  )
})
