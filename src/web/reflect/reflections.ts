import type { Output } from '../../operations/index.ts'

/** The questions, and how they come up again. */
export type Reflections = Output<'showReflections'>

/** One question, with when it was answered last. */
export type AskedPrompt = Reflections['prompts'][number]
