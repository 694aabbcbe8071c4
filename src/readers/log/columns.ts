/** What a column of a table, or a field of an object, may hold. */
export type Column = 'day' | 'text' | 'details' | 'impact' | 'links' | 'tags' | 'people' | 'scope'

/** The words that name each column, the surest first. */
const words: Record<Column, readonly string[]> = {
  day: [
    'completed on',
    'completed at',
    'completed',
    'resolved',
    'finished',
    'done on',
    'merged at',
    'closed at',
    'shipped on',
    'released',
    'date',
    'day',
    'when',
    'datum',
    'end date',
    'ended',
    'end',
    'delivered',
    'month',
    'week',
    'period',
    'time',
    'timestamp',
    'created at',
    'created',
    'quarter',
    'zeitraum',
    'submitted',
    'added',
  ],
  text: [
    'what',
    'what happened',
    'what i did',
    'what did i do',
    'text',
    'title',
    'summary',
    'achievement',
    'accomplishment',
    'contribution',
    'win',
    'entry',
    'activity',
    'event',
    'headline',
    'description',
    'task',
    'item',
    'work',
    'name',
    'subject',
    'project',
    'note',
    'notes',
    'message',
    'content',
    'answer',
    'response',
    'was',
    'erfolg',
    'leistung',
    'tätigkeit',
    'aufgabe',
    'beschreibung',
  ],
  details: ['details', 'detail', 'more', 'context', 'how', 'body', 'comment', 'comments'],
  impact: [
    'impact',
    'result',
    'outcome',
    'benefit',
    'effect',
    'metric',
    'value',
    'so what',
    'why it matters',
    'ergebnis',
    'wirkung',
  ],
  links: ['link', 'url', 'href', 'proof', 'reference', 'pr', 'pull request', 'ticket', 'html url'],
  tags: [
    'tag',
    'topic',
    'skill',
    'category',
    'label',
    'area',
    'competency',
    'theme',
    'type',
    'keyword',
    'stichwort',
    'stichworte',
  ],
  people: [
    'people',
    'person',
    'with',
    'with whom',
    'who',
    'collaborator',
    'colleague',
    'helped',
    'team',
    'mit wem',
  ],
  scope: ['scope', 'ring', 'reach'],
}

/** The columns that are looked for, as one says it to a person. */
export const columnsLookedFor =
  'what happened (such as “what”, “title” or “summary”), and if there is one the day (“date”, “when”)'

/** Which name holds what. A name that fits nothing, or less well than another, is not in it. */
export function columnsOf(names: readonly string[]): Map<Column, string> {
  const found = new Map<Column, string>()
  for (const column of Object.keys(words) as Column[]) {
    const best = names
      .filter((name) => ![...found.values()].includes(name))
      .map((name) => ({ name, rank: rankOf(name, column) }))
      .filter(({ rank }) => rank >= 0)
      .toSorted((one, other) => one.rank - other.rank)[0]
    if (best) found.set(column, best.name)
  }
  return found
}

/** Days on which nothing was done: it began, is due, or was looked at. */
const notDone =
  /^(?:start|begin|from|birth|due|updated|last|expire|valid|archived|cancel|triaged|target|next|milestone|sla)/

/** All columns that may hold something, the surest first: what is not resolved was at least created. */
export function columnsFor(column: Column, names: readonly string[]): string[] {
  return names
    .map((name) => ({ name, rank: rankOf(name, column) }))
    .filter(({ rank }) => rank >= 0)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ name }) => name)
}

/** How surely a name means a column: 0 is surest, -1 is not at all. */
function rankOf(name: string, column: Column): number {
  const plain = spoken(name)
  const whole = words[column].findIndex((word) => plain === word || plain === `${word}s`)
  if (whole >= 0) return whole
  const parts = plain.split(' ')
  if (column === 'day' && notDone.test(plain)) return -1
  if (parts.length > 4) return -1
  const part = words[column].findIndex((word) => parts.includes(word) || parts.includes(`${word}s`))
  return part >= 0 ? part + 100 : -1
}

/** “endDate”, “end_date” and “End Date:” are the same words. */
export function spoken(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
