import { namedDays } from './namedDays.ts'
import { covered, withoutLookalikes } from './notDays.ts'
import { bareYears, numericDays, orderedDays } from './numericDays.ts'
import { partsOfYear } from './partsOfYear.ts'
import type { Meaning } from './pattern.ts'
import type { Reading } from './readingDays.ts'
import { spokenDays } from './spokenDays.ts'

/** A day or a period as a text mentions it, its year perhaps unsaid. */
export interface Mention extends Meaning {
  at: number
  words: string
}

const writtenDays = [...numericDays, ...partsOfYear, ...namedDays, bareYears]

/** A figure or a word without which no text names a day; most texts are done with here. */
const trace =
  /[\d\p{Script=Thai}]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|day|week|month|quarter|half|year|EOY|ago|now|night|morning|noon|evening|spring|summer|autumn|fall|winter|\b(?:mon|tue|wed|thu|fri|sat|sun)/iu

/** Everything in a text that may name a day or a period, in the order of the text. */
export function mentionsIn(
  text: string,
  { today, relative = true, order = 'either' }: Pick<Reading, 'today' | 'relative' | 'order'>,
): Mention[] {
  if (!trace.test(text)) return []
  const mentions: Mention[] = []
  let left = withoutLookalikes(text)
  const patterns = [
    ...(relative ? spokenDays : []),
    ...(order === 'either' ? [] : orderedDays),
    ...writtenDays,
  ]
  for (const { pattern, read } of patterns)
    for (const found of left.matchAll(pattern)) {
      const meaning = read(found.groups ?? {}, today, order)
      if (!meaning) continue
      mentions.push({ ...meaning, at: found.index, words: found[0].trimEnd() })
      left = covered(left, found.index, found[0].length)
    }
  return mentions.sort((one, other) => one.at - other.at)
}
