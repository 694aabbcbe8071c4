import { ladderWords } from '../vocabulary/ladderWords.ts'

const numbered = /[\s-](?:\d{1,2}|[ivx]{1,4})(?:$|\s*[(:–—-])/iu
const bareNumber = /^(?:\d{1,2}|[IVX]{1,4})$/u

/** How much a value looks like the name of a level: 0 not at all, 1 surely. */
export function levelLikeness(written: string): number {
  const value = plain(written)
  const known = ladderWords()
  if (value === '' || value.length > 70 || /[.!?;]$/.test(value)) return 0
  const words = value.split(' ').length
  if (bareNumber.test(value)) return 0.4
  if (known.codes.test(value) || known.sfiaLevels.test(value)) return 1
  if (words <= 5 && known.bracketedCodes.test(value)) return 0.9
  if (words > 8 || known.noLevelOpenings.test(value)) return 0
  if (known.jobs.test(value))
    return known.seniorities.test(value) || numbered.test(value) ? 1 : 0.75
  if (known.seniorities.test(value)) return words <= 3 ? 0.9 : 0.4
  return 0
}

export function isBareNumber(value: string): boolean {
  return bareNumber.test(value.trim())
}

/** Where a name usually stands among levels, to notice a list that runs downwards. */
export function usualRank(value: string): number | null {
  const number = numberIn(value)
  if (number !== null) return number
  return ladderWords().ranks.find(([pattern]) => pattern.test(value))?.[1] ?? null
}

/** The number of a level such as `IC3`, `Level 2` or `4`; a name such as “Engineer II” has none. */
export function numberIn(value: string): number | null {
  const name = plain(value)
  if (/^\d{1,2}$/.test(name)) return Number(name)
  const found = ladderWords().codes.test(name) ? /\d{1,2}(?:\.\d)?/.exec(name) : null
  return found ? Number(found[0]) : null
}

/** The letters before the number: levels of one series share them. */
export function seriesOf(value: string): string {
  return plain(value).replace(/\d.*$/s, '').trim().toLowerCase()
}

/** Without emoji and marks around it. */
function plain(value: string): string {
  return value
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, '')
    .replace(/[*_`#]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:•·–—|-]+|[\s:•·–—|-]+$/g, '')
}
