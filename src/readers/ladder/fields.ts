import type { TextRole } from '../../domain/ladders/ladderMapping.ts'
import { ladderWords } from '../vocabulary/ladderWords.ts'

/** Whether a name says a fact about a level, such as a salary, rather than a competency. */
export function isFact(name: string): boolean {
  return ladderWords().facts.test(normalised(name).replace(/\?+$/, ''))
}

export function isLevelLabel(label: string): boolean {
  return ladderWords().levelLabels.test(normalised(label))
}

export function isCompetencyLabel(label: string): boolean {
  return ladderWords().competencyLabels.test(normalised(label)) && !isLevelLabel(label)
}

/** Whether a key names a list or a group, not something in it: `levels`, `themes`, `tracks`. */
export function isStructural(key: string): boolean {
  const { structures, expectationLabels } = ladderWords()
  const word = normalised(key)
  return isLevelLabel(key) || structures.test(word) || expectationLabels.test(word)
}

export function isNonLevel(value: string): boolean {
  const { notLevels, competencyLabels } = ladderWords()
  const word = normalised(value)
  return (
    word === '#' ||
    notLevels.test(word) ||
    roleOfField(value) !== null ||
    competencyLabels.test(word)
  )
}

export function isAttribute(key: string): boolean {
  return ladderWords().attributes.test(normalised(key)) || isLevelLabel(key)
}

export function isScopeLabel(label: string): boolean {
  return ladderWords().scopeLabels.test(normalised(label))
}

/** Whether a label has the very word “scope” in it. */
export function saysScope(label: string): boolean {
  return hasOneOf(label, ladderWords().scopeWord)
}

/** Whether a label has one of some words in it, perhaps drawn together with others: `levelScope`. */
export function hasOneOf(label: string, words: readonly string[]): boolean {
  return words.some((word) => label.toLowerCase().includes(word))
}

export function isOrderLabel(label: string): boolean {
  const word = normalised(label)
  return word === '#' || ladderWords().orders.test(word)
}

/** Whether a column names the level above (`up`) or below (`down`) the one it stands at. */
export function directionOf(label: string): 'up' | 'down' | null {
  const word = normalised(label)
  const { upwards, downwards } = ladderWords()
  return upwards.test(word) ? 'up' : downwards.test(word) ? 'down' : null
}

/** What a text is for when its key says so. */
export function roleOfField(field: string): TextRole | null {
  const word = normalised(field)
  if (word === 'name') return 'name'
  const { aboutLabels, exampleLabels, expectationLabels } = ladderWords()
  if (aboutLabels.test(word)) return 'about'
  if (exampleLabels.test(word)) return 'example'
  return expectationLabels.test(word) ? 'expectation' : null
}

/** How well a key names the thing it stands in: 0 is best; -1 not at all. */
export function nameRank(key: string): number {
  return ladderWords().nameKeys.indexOf(normalised(key))
}

/** Whether a key is an id more than a name. */
export function isIdKey(key: string): boolean {
  return nameRank(key) >= ladderWords().nameKeys.indexOf('id')
}

/** `topics` and `topic`, `levelId` and `levels` are one thing. */
export function singular(key: string): string {
  return normalised(key)
    .replace(/ ?(?:id|ref|key)$/, '')
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1')
}

/** `exampleCriteria`, `example-criteria` and “Example criteria:” alike. */
function normalised(key: string): string {
  return key
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/\p{Extended_Pictographic}|\u200d|\ufe0f/gu, '')
    .replace(/[_./:*()[\]-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
