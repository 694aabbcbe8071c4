import * as z from 'zod'
import { Scope } from '../base/scope.ts'
import { optionalText, text } from '../base/text.ts'

/** Names a level, competency or expectation within its ladder, such as `senior`. */
const PartId = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u, 'An id has letters, digits and hyphens only.')

/** What a level waits for: evidence alone, an opening as well, or sometimes the one and sometimes the other. */
export const Gate = z.enum(['merit', 'vacancy', 'mixed'], {
  error: 'Choose merit, vacancy or mixed.',
})
export type Gate = z.infer<typeof Gate>

export const Level = z.object({
  id: PartId,
  name: text(120, 'the name of the level'),
  about: optionalText(4000, 'what the level is about'),
  /** The scope it expects; `null` where the ladder does not say. */
  scope: Scope.nullable().default(null),
  gate: Gate.nullable().default(null),
})
export type Level = z.infer<typeof Level>

export const Competency = z.object({
  id: PartId,
  name: text(160, 'the name of the competency'),
  about: optionalText(4000, 'what the competency is about'),
})
export type Competency = z.infer<typeof Competency>

/** What one level expects in one competency: a sentence of the ladder. */
export const Expectation = z.object({
  id: PartId,
  /** Id of the level. */
  level: PartId,
  /** Id of the competency. */
  competency: PartId,
  text: text(2000, 'the expectation'),
})
export type Expectation = z.infer<typeof Expectation>

/** One version of a company's ladder, levels from the first to the highest. */
export const Ladder = z
  .object({
    name: text(160, 'the name of the ladder'),
    about: optionalText(4000, 'what the ladder is about'),
    levels: z.array(Level).min(1, 'A ladder has at least one level.').max(60),
    competencies: z.array(Competency).min(1, 'A ladder has at least one competency.').max(200),
    expectations: z.array(Expectation).max(5000, 'A ladder can have up to 5000 expectations.'),
  })
  .superRefine((ladder, context) => {
    for (const message of faultsOf(ladder)) context.addIssue({ code: 'custom', message })
  })
export type Ladder = z.infer<typeof Ladder>

type Parts = Pick<Ladder, 'levels' | 'competencies' | 'expectations'>

function faultsOf({ levels, competencies, expectations }: Parts): string[] {
  const levelIds = new Set(levels.map(({ id }) => id))
  const competencyIds = new Set(competencies.map(({ id }) => id))
  return [
    ...repeated(levels.map(({ name }) => name)).map(
      (name) => `Two levels are called “${name}”. Give one of them another name.`,
    ),
    ...repeated(competencies.map(({ name }) => name)).map(
      (name) => `Two competencies are called “${name}”. Give one of them another name.`,
    ),
    ...[levels, competencies, expectations]
      .flatMap((parts) => repeated(parts.map(({ id }) => id)))
      .map((id) => `Two parts of one kind have the id ${id}.`),
    ...expectations
      .filter(({ level, competency }) => !levelIds.has(level) || !competencyIds.has(competency))
      .map(({ text: said }) => `“${said.slice(0, 60)}” belongs to no level or competency.`),
  ]
}

function repeated(words: readonly string[]): string[] {
  const written = new Map<string, string>()
  const twice = new Set<string>()
  for (const word of words) {
    const first = written.get(word.toLowerCase())
    if (first === undefined) written.set(word.toLowerCase(), word)
    else twice.add(first)
  }
  return [...twice]
}
