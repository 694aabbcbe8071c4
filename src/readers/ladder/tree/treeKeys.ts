import { isAttribute, isStructural, nameRank, roleOfField } from '../fields.ts'
import { isBareNumber, levelLikeness } from '../levels.ts'
import type { ListNode, MapNode, TreeEntry, TreeNode } from './yaml.ts'

export function isTexts(node: TreeNode): boolean {
  return node.kind === 'list' && node.items.every((item) => item.kind === 'text')
}

/** Whether a key groups what is below it, rather than being the name of one thing. */
export function isGroup({ key, value }: TreeEntry, parent: MapNode): boolean {
  if (isTexts(value)) return false
  if (isStructural(key) || roleOfField(key) !== null) return true
  if (value.kind !== 'list') return false
  const alike = parent.entries.filter(
    (other) => other.value.kind === 'list' && !isTexts(other.value) && !isStructural(other.key),
  )
  return alike.length < 2 && levelLikeness(key) < 0.5
}

/** `- senior: …` and `- staff: …` are one map written as a list. */
export function dictionaryOf(list: ListNode): MapNode | null {
  const entries = list.items.flatMap((each) => (each.kind === 'map' ? each.entries : []))
  const isOne =
    list.items.every((each) => each.kind === 'map' && each.entries.length === 1) &&
    new Set(entries.map(({ key }) => key)).size > 1
  return isOne ? { kind: 'map', entries, line: list.line } : null
}

interface KeyMeasure {
  count: number
  length: number
  words: number
  numbers: number
}

/** Tells texts from short values beside them, by the word for them and by how long they are. */
export function textKeys(root: TreeNode): (path: string, key: string) => boolean {
  const measures = new Map<string, Map<string, KeyMeasure>>()
  measure(root, '', measures)
  const known = new Map<string, boolean>()
  return (path, key) => {
    const id = `${path}|${key}`
    const answer = known.get(id) ?? judged(key, path, measures.get(path) ?? new Map())
    known.set(id, answer)
    return answer
  }
}

function measure(
  node: TreeNode,
  path: string,
  measures: Map<string, Map<string, KeyMeasure>>,
): void {
  if (node.kind === 'text') return
  if (node.kind === 'list') {
    const dictionary = dictionaryOf(node)
    if (dictionary) measure(dictionary, path, measures)
    else for (const each of node.items) measure(each, `${path}/*`, measures)
    return
  }
  const keys = measures.get(path) ?? new Map<string, KeyMeasure>()
  measures.set(path, keys)
  for (const entry of node.entries) {
    const { key, value } = entry
    if (value.kind === 'text') count(keys, key, value.text)
    else measure(value, `${path}/${isGroup(entry, node) ? key : '*'}`, measures)
  }
}

function count(keys: Map<string, KeyMeasure>, key: string, text: string): void {
  const now = keys.get(key) ?? { count: 0, length: 0, words: 0, numbers: 0 }
  now.count++
  now.length += text.length
  now.words += text.split(/\s+/).length
  if (/^-?[\d.]+$|^(?:true|false)$/.test(text)) now.numbers++
  keys.set(key, now)
}

function judged(key: string, path: string, keys: Map<string, KeyMeasure>): boolean {
  const own = keys.get(key)
  if (nameRank(key) >= 0) return false
  const byWord = clearlyText(key, own)
  if (byWord !== null) return byWord
  const others = [...keys].filter(([other]) => nameRank(other) < 0)
  if (others.some(([other, each]) => clearlyText(other, each) === true))
    return !isRecord(path, keys)
  if (!isRecord(path, keys)) return true
  const lengths = others.map(([, each]) => each.length / each.count)
  return own !== undefined && own.length / own.count >= Math.max(...lengths)
}

function clearlyText(key: string, own: KeyMeasure | undefined): boolean | null {
  const role = roleOfField(key)
  if (role === 'expectation' || role === 'about' || role === 'example') return true
  if (levelLikeness(key) > 0.5 || isBareNumber(key)) return true
  if (!own) return null
  const isLong = own.length / own.count > 80 || own.words / own.count > 9
  if (isAttribute(key)) return isLong
  if (own.numbers === own.count) return false
  return isLong || own.length / own.count > 40 || own.words / own.count > 5 ? true : null
}

/** Whether the keys are those of a record, with fields, and not names of competencies. */
function isRecord(path: string, keys: Map<string, KeyMeasure>): boolean {
  return (
    path.endsWith('*') && [...keys.keys()].some((key) => isAttribute(key) || nameRank(key) >= 0)
  )
}
