import * as z from 'zod'
import { text } from '../base/text.ts'

/** The person's values in their own words, most important first. */
export const Values = z.array(text(60, 'the value')).max(20, 'Add up to 20 values.')
export type Values = z.infer<typeof Values>
