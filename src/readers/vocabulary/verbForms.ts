import type { VerbKind } from '../../domain/goals/lint/language.ts'

/** Every form of every verb, by the rules of English and the forms that no rule makes. */
export function verbForms(
  verbs: Readonly<Partial<Record<VerbKind, readonly string[]>>>,
  irregular: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, VerbKind> {
  return new Map(
    (Object.keys(verbs) as VerbKind[]).flatMap((kind) =>
      (verbs[kind] ?? []).flatMap((verb) =>
        [...regularForms(verb), ...(irregular[verb] ?? [])].map((form) => [form, kind] as const),
      ),
    ),
  )
}

function regularForms(verb: string): string[] {
  const stem = verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : verb
  const endsInY = /[^aeiou]y$/.test(verb)
  const past = endsInY ? `${verb.slice(0, -1)}ied` : `${stem}ed`
  return [verb, thirdPerson(verb, endsInY), past, `${stem}ing`]
}

function thirdPerson(verb: string, endsInY: boolean): string {
  if (endsInY) return `${verb.slice(0, -1)}ies`
  return /(s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`
}

/** Whether an English noun seems to be a plural. */
export function isPlural(word: string): boolean {
  return /[^su]s$/.test(word) && !/(?:ness|ics|series|news|canvas|chess)$/.test(word)
}
