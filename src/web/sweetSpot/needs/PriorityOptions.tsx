import { capitalised } from '../../ui/words.ts'
import { priorityInWords } from '../words.ts'

/** The priorities as choices, the strongest first. */
export function PriorityOptions() {
  return (['critical', 'high', 'medium', 'low', 'none'] as const).map((priority) => (
    <option key={priority} value={priority}>
      {capitalised(priorityInWords[priority])}
    </option>
  ))
}
