import * as z from 'zod'
import { Scope } from '../base/scope.ts'
import { optionalText, text } from '../base/text.ts'
import { Gate } from './ladders.ts'

const Column = z.string().min(1).max(2000)
const Values = z.array(z.string().max(2000)).min(1).max(200)

/** What a kind of text, such as “summary” or “examples”, is for. */
export const TextRole = z.enum(['expectation', 'example', 'about', 'name', 'ignore'], {
  error: 'A text is an expectation, an example, about its level or competency, a name, or ignored.',
})
export type TextRole = z.infer<typeof TextRole>

/** One level, and the values in the file that mean it: two values or more are merged. */
export const MappedLevel = z.object({
  values: Values,
  name: text(120, 'the name of the level'),
  about: optionalText(4000, 'what the level is about'),
  scope: Scope.nullable().default(null),
  /** The words of the file that the scope was read from, for the person to check. */
  scopeSaid: z.string().max(500).default(''),
  gate: Gate.nullable().default(null),
})
export type MappedLevel = z.infer<typeof MappedLevel>

export const MappedCompetency = z.object({
  values: Values,
  name: text(160, 'the name of the competency'),
  about: optionalText(4000, 'what the competency is about'),
})
export type MappedCompetency = z.infer<typeof MappedCompetency>

/** The choices that the rest of a mapping follows from. */
export const MappingChoice = z.object({
  /** The first of these columns that is filled names the level of a row. */
  levelColumns: z.array(Column).min(1, 'Choose the column with the levels.').max(10),
  competencyColumns: z.array(Column).max(10),
  textColumn: Column,
  /** Takes only the rows with this value, for a file with several ladders. */
  only: z
    .object({ column: Column, value: z.string().max(2000) })
    .nullable()
    .default(null),
})
export type MappingChoice = z.infer<typeof MappingChoice>

/** How the rows of a file become a ladder: proposed, shown, corrected, then followed. */
export const LadderMapping = MappingChoice.extend({
  name: text(160, 'the name of the ladder'),
  about: optionalText(4000, 'what the ladder is about'),
  /** The competency of texts that have a level and no competency; empty leaves them out. */
  otherwise: optionalText(160, 'the competency of texts that name none'),
  kinds: z.array(z.object({ value: z.string().max(2000), as: TextRole })).max(500),
  /** From the first to the highest. */
  levels: z.array(MappedLevel).min(1, 'Keep at least one level.').max(500),
  /** Values where levels stand that are none. */
  ignored: z.array(z.object({ value: z.string().max(2000), why: z.string().max(300) })).max(2000),
  competencies: z.array(MappedCompetency).max(2000),
  /** What was decided on the way that the person should know. */
  remarks: z.array(z.string().max(500)).max(20).default([]),
})
export type LadderMapping = z.infer<typeof LadderMapping>
