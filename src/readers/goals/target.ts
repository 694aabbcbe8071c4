import { all, blanked } from '../../domain/goals/lint/folded.ts'
import { isName, type Reading } from '../../domain/goals/lint/reading.ts'
import { lintLanguage } from '../vocabulary/lintLanguage.ts'
import { type TargetUnit, unitOf } from './targetUnit.ts'
import { type Direction, type TargetValue, targetValues } from './targetValues.ts'

/** A number to be reached, said without where it is today. */
export interface WrittenTarget {
  to: number
  unit: string
  /** Whether the number falls or rises, where the words tell. */
  direction: Direction | null
  words: string
}

/** A measure holds a unit of at most so many characters. */
const mostUnit = 40

/**
 * The target that the words of a goal state without a start. What changes “by 20%”, how long
 * something is done, and where it is today (“above the current 60%”) are none.
 *
 * @example
 * “Reduce build time to 300 ms”: 300 ms, down
 * “At least 90% of our services have an owner”: 90 %, up
 */
export function targetIn(reading: Reading): WrittenTarget | null {
  const days = reading.times.filter(({ kind }) => kind === 'day' || kind === 'age')
  const names = lintLanguage().measures.names.flatMap((each) => all(each, reading.small))
  const small = blanked(reading.small, [...days, ...names, ...reading.asides])
  for (const value of targetValues(small)) {
    const unit = unitOf(value, small, reading)
    if (unit.text.length > mostUnit || !isTarget(value, unit, reading)) continue
    const words = reading.text.slice(value.from, unit.end).trim()
    return { to: value.to, unit: unit.text, direction: directionOf(value, unit, reading), words }
  }
  return null
}

/** What these verbs do leaves a thing with another value. */
const changing: ReadonlySet<string> = new Set(['changes', 'gets', 'wishes'])

/** What these verbs promise may be a share, or have a value. */
const reaching: ReadonlySet<string> = new Set(['ends', 'makes', 'gets'])

function isTarget(value: TargetValue, unit: TargetUnit, reading: Reading): boolean {
  if (value.lead === 'to' ? saysStart(value, reading) : isNumbered(value, reading)) return false
  if (value.isWithin && unit.isShare) return false
  if (value.limit || unit.limit) return !unit.isLong || unit.limit !== null
  const phrase = reading.phrases.findLast(({ verb }) => verb.to <= value.from)
  if (value.lead === 'to') {
    const isMoved =
      phrase && changing.has(phrase.kind) && (phrase.object[0]?.from ?? Infinity) < value.from
    return value.way !== null || isMoved === true
  }
  if (phrase && (phrase !== reading.first || !reaching.has(phrase.kind))) return false
  return unit.isShare && (phrase ? phrase.object[0]?.from === value.from : isSecond(value, reading))
}

/** “From nine working days to six”: its start is said, in a way that is not read. */
function saysStart({ from }: TargetValue, { small }: Reading): boolean {
  return /\bfrom\s[^;]*$/.test(small.slice(0, from))
}

/** “Phase 2”, “Python 3”. */
function isNumbered({ from, limit }: TargetValue, reading: Reading): boolean {
  const before = reading.tokens.findLast((token) => token.to < from)
  if (!before || limit || before.to !== from - 1) return false
  return lintLanguage().measures.numbered.has(before.word) || isName(reading, before)
}

/** “Cover 80%”: a word that no table knows is a verb where a share follows. */
function isSecond({ from }: TargetValue, { tokens, start }: Reading): boolean {
  const first = tokens.findIndex((token) => token.from >= start)
  return tokens[first + 1]?.from === from
}

function directionOf({ limit, way }: TargetValue, unit: TargetUnit, reading: Reading) {
  const { falling, rising } = lintLanguage().measures
  const verb = reading.first?.verb.word ?? ''
  const moved = falling.has(verb) ? 'down' : rising.has(verb) ? 'up' : null
  return limit ?? unit.limit ?? way ?? moved ?? (unit.isShare ? 'up' : null)
}
