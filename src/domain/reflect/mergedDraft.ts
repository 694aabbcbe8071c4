/** A text that is being written in one place, and what it was begun from. */
export interface Written {
  text: string
  before: string
}

/**
 * What a text becomes when another place may have changed it too: the later one where the other
 * has nothing of its own, otherwise both. No word is lost.
 *
 * @example
 * mergedDraft('a and b', { text: 'a', before: '' }) // 'a and b': it is in there already
 * mergedDraft('other', { text: 'mine', before: '' }) // both, with a line between them
 */
export function mergedDraft(stored: string, { text, before }: Written): string {
  if (stored === before || text.includes(stored)) return text
  if (stored.includes(text)) return stored
  if (before !== '' && stored.includes(before)) return stored.replace(before, () => text)
  return `${stored}\n\n---\n\n${text}`
}
