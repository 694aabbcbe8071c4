import { once } from './once.ts'
import { vocabulary } from './vocabulary.ts'

/** Forms of verbs that no rule makes, each with its verb. */
export const baseForms = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      Object.entries(vocabulary().goals.irregular).flatMap(([verb, forms]) => [
        [verb, verb] as const,
        ...forms.map((form) => [form, verb] as const),
      ]),
    ),
)
