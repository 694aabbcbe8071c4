import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folded } from './folding.ts'

describe('folded', () => {
  test.each([
    ['Łódź', 'lodz'],
    ['Øresund', 'oresund'],
    ['Đorđe', 'dorde'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['DIYARBAKIR Diyarbakır İstanbul', 'diyarbakir diyarbakir istanbul'],
    ['Ærø, Œuvre, Þór', 'aero, oeuvre, thor'],
    ['Ångström', 'angstrom'],
    ['Ｃ＋＋ ｶﾞｲﾄﾞ', 'c++ ガイド'],
    ['データベース', 'データベース'],
    ['검색', '검색'],
    ['ΟΔΟΣ οδός', 'οδοσ οδοσ'],
    ['👍🏽', '👍'],
  ])('%s is %s', (text, plain) => expect(folded(text)).toBe(plain))

  test('leaves of every letter of a European language what is on any keyboard', () => {
    const letters = Array.from({ length: 0x180 - 0xc0 }, (_, at) => String.fromCodePoint(0xc0 + at))
    const others = letters.filter((each) => /\p{L}/u.test(each) && !/^[a-zʼ]+$/u.test(folded(each)))
    expect(others).toEqual([])
  })

  test('is the same for capitals and small letters of the Latin and Cyrillic alphabets', () => {
    const letter = fc.integer({ min: 0x41, max: 0x24f }).map((code) => String.fromCodePoint(code))
    const cyrillic = fc
      .integer({ min: 0x400, max: 0x4ff })
      .map((code) => String.fromCodePoint(code))
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(letter, cyrillic) }), (text) => {
        expect(folded(text.toUpperCase())).toBe(folded(text))
      }),
    )
  })

  test('takes signs that Unicode counts as marks away from every text', () => {
    expect(['a^b`', 'ä^b`'].map(folded)).toEqual(['ab', 'ab'])
  })

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text))
      }),
      { numRuns: 1000 },
    )
  })
})
