import type { Priority } from '../../domain/sweetSpot/priority.ts'

/** How much somebody wants something, beside the slider that says so. */
export function enthusiasmInWords(enthusiasm: number): string {
  if (enthusiasm < 0.15) return 'hardly'
  if (enthusiasm < 0.4) return 'a little'
  if (enthusiasm < 0.65) return 'gladly'
  return enthusiasm < 0.9 ? 'very much' : 'more than most things'
}

/** How far from the topic somebody would go, beside the slider that says so. */
export function flexibilityInWords(flexibility: number): string {
  if (flexibility === 0) return 'only exactly this'
  if (flexibility < 0.25) return 'this, or very close'
  if (flexibility < 0.5) return 'close relatives too'
  if (flexibility < 0.75) return 'the wider field'
  return flexibility < 1 ? 'most things' : 'anything at all'
}

/** A priority as it reads after “the need is”. */
export const priorityInWords: Record<Priority, string> = {
  none: 'not needed',
  low: 'low',
  medium: 'medium',
  high: 'high',
  critical: 'critical',
}
