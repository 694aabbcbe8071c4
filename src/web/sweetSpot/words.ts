import type { Openness } from '../../domain/sweetSpot/openness.ts'
import type { Priority } from '../../domain/sweetSpot/priority.ts'

/** How much somebody wants something. */
export function enthusiasmInWords(enthusiasm: number): string {
  if (enthusiasm < 0.4) return 'low'
  if (enthusiasm < 0.65) return 'medium'
  return enthusiasm < 0.9 ? 'high' : 'very high'
}

/** How far somebody would go from a topic: `only Postgres`, `anything in Databases`, `anything`. */
export function opennessInWords(
  { reaches }: Pick<Openness, 'reaches'>,
  topic: string,
  nameOf: (area: Openness['reaches'] & string) => string,
): string {
  if (reaches === 'itself') return `only ${topic}`
  return reaches === 'everything' ? 'anything' : `anything in ${nameOf(reaches)}`
}

/** A priority as it reads after “the need is”. */
export const priorityInWords: Record<Priority, string> = {
  none: 'not needed',
  low: 'low',
  medium: 'medium',
  high: 'high',
  critical: 'critical',
}
