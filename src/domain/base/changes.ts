/** One line of what an import would do, before it does it. */
export interface Change {
  action: 'add' | 'change' | 'remove'
  kind:
    | 'name'
    | 'value'
    | 'contact'
    | 'position'
    | 'topic'
    | 'want'
    | 'need'
    | 'opportunity'
    | 'entry'
    | 'title'
    | 'decisionMaker'
    | 'ladder'
    | 'shown'
    | 'packet'
    | 'goal'
    | 'settings'
    | 'reflection'
    | 'question'
    | 'draft'
    | 'value sort'
    | 'assessment'
    | 'success'
    | 'pace'
  /** What it is about, in the words of the file. */
  what: string
  /** The fields that differ; values as the file writes them. */
  fields: { field: string; from: unknown; to: unknown }[]
}

/** What two lists of entries have in common and where they part, matched by a key. */
export interface Difference<Entry> {
  added: Entry[]
  changed: { from: Entry; to: Entry }[]
  removed: Entry[]
}

/** Compares two lists of entries. A key that is listed twice is the caller's mistake. */
export function difference<Entry extends object>(
  before: readonly Entry[],
  after: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Difference<Entry> {
  const known = new Map(before.map((entry) => [keyOf(entry), entry]))
  const wanted = new Set(after.map(keyOf))
  const changed: { from: Entry; to: Entry }[] = []
  const added: Entry[] = []
  for (const to of after) {
    const from = known.get(keyOf(to))
    if (!from) added.push(to)
    else if (fieldsThatDiffer(from, to).length > 0) changed.push({ from, to })
  }
  return { added, changed, removed: before.filter((entry) => !wanted.has(keyOf(entry))) }
}

/** The fields in which two entries differ, compared by content. */
export function fieldsThatDiffer(from: object, to: object): Change['fields'] {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])]
  return names
    .map((field) => ({
      field,
      from: (from as Record<string, unknown>)[field],
      to: (to as Record<string, unknown>)[field],
    }))
    .filter((each) => JSON.stringify(each.from) !== JSON.stringify(each.to))
}

/** A difference as lines to show. */
export function changesOf<Entry extends object>(
  kind: Change['kind'],
  { added, changed, removed }: Difference<Entry>,
  nameOf: (entry: Entry) => string,
): Change[] {
  return [
    ...added.map((entry) => ({ action: 'add' as const, kind, what: nameOf(entry), fields: [] })),
    ...changed.map(({ from, to }) => ({
      action: 'change' as const,
      kind,
      what: nameOf(to),
      fields: fieldsThatDiffer(from, to),
    })),
    ...removed.map((entry) => ({
      action: 'remove' as const,
      kind,
      what: nameOf(entry),
      fields: [],
    })),
  ]
}
