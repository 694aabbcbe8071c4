import type { Priority } from '../../domain/priority.ts'
import { capitalised, priorityInWords } from './words.ts'

/** The priorities as choices, the strongest first. */
export function PriorityOptions({ without }: { without?: Priority }) {
  return (['critical', 'high', 'medium', 'low', 'none'] as const)
    .filter((priority) => priority !== without)
    .map((priority) => (
      <option key={priority} value={priority}>
        {capitalised(priorityInWords[priority])}
      </option>
    ))
}
