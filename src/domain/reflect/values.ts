import * as z from 'zod'
import { text } from '../base/text.ts'

/** What the person values, in their own words, the dearest first. */
export const Values = z.array(text(60, 'the value')).max(20, 'Twenty values at the most.')
export type Values = z.infer<typeof Values>
