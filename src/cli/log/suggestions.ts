import type { Input, Output } from '../../operations/index.ts'

type Entry = Input<'addEvidence'>

/** Fields to fill, and a line for each that says why. */
export interface Suggestions {
  fields: Partial<Entry>
  lines: string[]
}

export const noSuggestions: Suggestions = { fields: {}, lines: [] }

type Offer = [field: keyof Entry, value: unknown, line: string]

/** What is suggested where the person gave nothing themselves. */
export function suggestionsIn(suggested: Output<'suggestEvidence'>, entry: Entry): Suggestions {
  const offers = [...fieldsOffered(suggested), ...listsOffered(suggested)]
  const open = offers.filter(([field]) => entry[field] === undefined)
  return {
    fields: Object.fromEntries(open.map(([field, value]) => [field, value])) as Partial<Entry>,
    lines: open.map(([, , line]) => `  ${line}`),
  }
}

function fieldsOffered({ scope, need, goal }: Output<'suggestEvidence'>): Offer[] {
  return [
    ...(scope
      ? [['scope', scope.value, `scope ${scope.value} (${scope.because})`] satisfies Offer]
      : []),
    ...(need ? [['need', need.value, `need ${need.name} (${need.because})`] satisfies Offer] : []),
    ...(goal
      ? [['goal', goal.value, `goal “${goal.name}” (${goal.because})`] satisfies Offer]
      : []),
  ]
}

function listsOffered({ topics, people }: Output<'suggestEvidence'>): Offer[] {
  return [
    ...offered('topics', topics, (each) => each.name),
    ...offered('people', people, (each) => each.value),
  ]
}

function offered<Each extends { value: string; because: string }>(
  field: 'topics' | 'people',
  each: readonly Each[],
  nameOf: (each: Each) => string,
): Offer[] {
  const [first] = each
  if (!first) return []
  const values = each.map(({ value }) => value)
  return [[field, values, `${field} ${each.map(nameOf).join(', ')} (${first.because})`]]
}
