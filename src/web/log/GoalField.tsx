import type { GoalId } from '../../domain/base/id.ts'
import { useQuery } from '../ui/useQuery.ts'

interface GoalFieldProps {
  goal: GoalId | null
  why: string | undefined
  onChange(fields: { goal: GoalId | null }): void
}

/** The goal an entry served; nothing for somebody without goals. */
export function GoalField({ goal, why, onChange }: GoalFieldProps) {
  const { answer } = useQuery('listGoals', {})
  const goals = answer?.goals.filter(({ id, status }) => id === goal || status === 'active') ?? []
  if (goals.length === 0) return null
  return (
    <label className={`field ${why ? 'suggested' : ''}`}>
      Goal
      <select
        value={goal ?? ''}
        onChange={({ target }) => onChange({ goal: (target.value || null) as GoalId | null })}
      >
        <option value="">None</option>
        {goals.map(({ id, text }) => (
          <option key={id} value={id}>
            {text.slice(0, 60)}
          </option>
        ))}
      </select>
      {why && <span className="because">Suggested: {why}</span>}
    </label>
  )
}
