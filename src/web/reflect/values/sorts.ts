import type { Output } from '../../../operations/index.ts'

/** The card sorts over the years, and the one that goes on. */
export type Sorts = Output<'showValueSort'>
