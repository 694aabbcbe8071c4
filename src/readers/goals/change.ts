import type { Measure } from '../../domain/goals/goals.ts'
import { blanked } from '../../domain/goals/lint/folded.ts'
import { isName, type Reading } from '../../domain/goals/lint/reading.ts'
import { lintLanguage } from '../vocabulary/lintLanguage.ts'

interface Change {
  measure: Extract<Measure, { kind: 'number' }>
  words: string
}

const number = '([$€£]?)(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|\\.\\d+)(?![\\d/:])'
/** A unit: a sign, letters that touch the number, or one word behind it. */
const unit = '(\\s?[%°]|\\p{L}+|\\s(?!(?:to|now|down|up)\\b)\\p{L}+)?'
const rhythm = '((?:\\s(?:an?|per)\\s|/)\\p{L}+)?'
const value = `${number}${unit}${rhythm}`
const bound = '(?:[<>≤≥~]\\s?|(?:under|below|over|above|about|around|at least|at most)\\s)?'
const fromTo = new RegExp(
  `\\bfrom\\s(?:(?:about|around|today's|the current)\\s)?${value}(?:\\snow)?(?:\\s(?:down|up))?\\sto\\s${bound}${value}`,
  'u',
)
const arrow = new RegExp(`(?<![\\p{L}\\p{N}.])${value}\\s?(?:->|→|=>)\\s?${bound}${value}`, 'u')

/** A number that goes from one value to another; nothing where its two units differ. */
export function changeIn(reading: Reading): Change | null {
  const days = reading.times.filter(({ kind }) => kind === 'day')
  const small = blanked(reading.small, days)
  const found = fromTo.exec(small) ?? arrow.exec(small)
  if (!found || isVersion(reading, found.index)) return null
  const [all, sign, from, own, often, otherSign, to, other, otherOften] = found
  const units = [unitOf(sign, own, often), unitOf(otherSign, other, otherOften)]
  const named = units.filter((each) => each !== '')
  if (new Set(named).size > 1) return null
  const measure = { from: figure(from), to: figure(to), unit: named[0] ?? '' }
  if (measure.from === measure.to) return null
  return {
    measure: { kind: 'number', ...measure, unit: withNoun(measure.unit, reading, found.index) },
    words: reading.text.slice(found.index, found.index + all.trimEnd().length),
  }
}

function unitOf(sign = '', word = '', often = ''): string {
  const isUnit = !lintLanguage().words.boundaries.has(word.trim())
  return isUnit ? `${sign}${word.trim()}${often}`.trim() : ''
}

function figure(written = ''): number {
  return Number(written.replaceAll(',', ''))
}

/** “React 18.2 → 19” counts nothing. */
function isVersion(reading: Reading, at: number): boolean {
  const before = reading.tokens.findLast(({ to }) => to <= at)
  if (!before) return false
  return lintLanguage().measures.numbered.has(before.word) || isName(reading, before)
}

/** “Failures from 5 a month to 0”: what is counted stands before. */
function withNoun(unit: string, { tokens }: Reading, at: number): string {
  if (!/^(?:an?|per)\s|^\//.test(unit)) return unit
  const before = tokens.findLast(({ to }) => to <= at)?.word ?? ''
  const isWord = /^\p{L}{2,30}$/u.test(before)
  return isWord ? `${before} ${unit}`.trim() : unit
}
