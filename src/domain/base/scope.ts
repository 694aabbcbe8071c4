import * as z from 'zod'
import { rings } from './rings.ts'

/** Who benefits from the work, as one of the rings. */
export const Scope = z.enum(rings, { error: `Scope is one of ${rings.join(', ')}.` })
export type Scope = z.infer<typeof Scope>
