import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { PeriodName } from '../../../domain/base/calendar.ts'
import { type FeastDay, feastDay } from '../rules/feastDays.ts'
import { folded } from './folding.ts'
import { namesOf, nearDayLocales, nearDaysOf } from './intlNames.ts'
import { wordPattern } from './wordPattern.ts'

export type Unit = PeriodName | 'minute' | 'hour' | 'fortnight'

/** What a word or a few words can be; the words around them decide. */
export interface Lexeme {
  month?: number
  weekday?: number
  unit?: Unit
  /** Of a word such as “先週”, how many units after this one. */
  shift?: number
  /** Of a word such as “year end”, the unit that ends. */
  ends?: Unit
  /** Days from today: “yesterday” is -1. */
  offset?: number
  number?: number
  /** First … fourth; 0 is the last. */
  ordinal?: number
  /** Its first month. */
  season?: number
  feast?: FeastDay
  /** The year before the first of the era. */
  era?: number
  /** A letter for a unit, behind a number: “2w”. */
  letter?: Unit
  roles: Set<string>
}

/** A tree of tokens: “day”, “before”, “yesterday”. */
export interface Branch {
  lexeme?: Lexeme
  next: Map<string, Branch>
}

export interface Lexicon {
  /** Words and phrases of scripts with spaces, by their tokens. */
  root: Branch
  /** Words of scripts without spaces, by their first character, the longest first. */
  solid: Map<string, { text: string; lexeme: Lexeme }[]>
  /** Words without which, and without figures, no text speaks of time. */
  anchors: Set<string>
}

interface Vocabulary {
  locales: string[]
  also?: Record<string, string[]>
  words: Record<string, string[]>
  shifted?: Record<string, Record<string, string[]>>
  [table: string]: unknown
}

const folder = join(import.meta.dirname, '../../../../data/vocabulary/dates')

let read: Lexicon | undefined

/** All languages in one, read once. */
export function dateLexicon(): Lexicon {
  read ??= lexiconOf(
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => parse(readFileSync(join(folder, file), 'utf8')) as Vocabulary),
  )
  return read
}

export function lexiconOf(vocabularies: readonly Vocabulary[]): Lexicon {
  const lexicon: Lexicon = { root: { next: new Map() }, solid: new Map(), anchors: new Set() }
  for (const vocabulary of vocabularies)
    for (const [words, meaning] of entriesOf(vocabulary)) put(lexicon, folded(words), meaning)
  for (const locale of nearDayLocales)
    for (const [words, offset] of nearDaysOf(locale)) put(lexicon, folded(words), { offset })
  for (const words of lexicon.solid.values()) words.sort((a, b) => b.text.length - a.text.length)
  return lexicon
}

/** How the value of each table of words is written in a lexeme. */
const tables: Record<string, (key: string) => Partial<Lexeme>> = {
  days: (key) => ({ offset: Number(key) }),
  units: (key) => ({ unit: key as Unit }),
  letters: (key) => ({ letter: key as Unit }),
  ends: (key) => ({ ends: key as Unit }),
  numbers: (key) => ({ number: Number(key) }),
  ordinals: (key) => ({ ordinal: Number(key) }),
  seasons: (key) => ({ season: Number(key) }),
  feasts: (key) => ({ feast: feastDay(key) }),
  eras: (key) => ({ era: Number(key) }),
  words: (key) => ({ roles: new Set([key]) }),
}

function* entriesOf(vocabulary: Vocabulary): Generator<[string, Partial<Lexeme>]> {
  const { locales, also = {}, shifted = {} } = vocabulary
  for (const locale of locales)
    for (const [name, meaning] of namesOf(locale)) {
      yield [name, meaning]
      for (const other of also[name] ?? []) yield [other, meaning]
    }
  for (const [table, meaningOf] of Object.entries(tables))
    for (const [key, words] of Object.entries((vocabulary[table] ?? {}) as Vocabulary['words']))
      for (const each of words) yield [each, meaningOf(key)]
  for (const [shift, units] of Object.entries(shifted))
    for (const [unit, words] of Object.entries(units))
      for (const each of words) yield [each, { unit: unit as Unit, shift: Number(shift) }]
}

function put(lexicon: Lexicon, words: string, meaning: Partial<Lexeme>): void {
  const lexeme = isSolid(words.charCodeAt(0))
    ? solidLexeme(lexicon, words)
    : branchLexeme(lexicon, words.match(wordPattern) ?? [])
  const { roles, ...rest } = meaning
  for (const role of roles ?? []) lexeme.roles.add(role)
  Object.assign(lexeme, rest)
  const isPart = roles?.has('part') ?? false
  const isAnchor =
    isPart || Object.keys(rest).some((key) => !['number', 'ordinal', 'letter'].includes(key))
  const first = words.match(/[^\W\d_]+/)?.[0]
  if (isAnchor && first) lexicon.anchors.add(first)
}

function branchLexeme({ root }: Lexicon, tokens: readonly string[]): Lexeme {
  let branch = root
  for (const [at, token] of tokens.entries()) {
    // A dot behind an abbreviation is no part of its name.
    if (token === '.' && at === tokens.length - 1) break
    const next = branch.next.get(token) ?? { next: new Map() }
    branch.next.set(token, next)
    branch = next
  }
  branch.lexeme ??= { roles: new Set() }
  return branch.lexeme
}

function solidLexeme({ solid }: Lexicon, text: string): Lexeme {
  const words = solid.get(text.charAt(0)) ?? []
  solid.set(text.charAt(0), words)
  const known = words.find((each) => each.text === text)
  if (known) return known.lexeme
  const lexeme: Lexeme = { roles: new Set() }
  words.push({ text, lexeme })
  return lexeme
}

/** Thai, Japanese and Chinese stand without spaces between words. */
export function isSolid(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0e7f) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff)
  )
}
