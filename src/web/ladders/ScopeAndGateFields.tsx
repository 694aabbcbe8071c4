import { rings } from '../../domain/base/rings.ts'
import type { Scope } from '../../domain/base/scope.ts'
import type { Gate } from '../../domain/ladders/ladders.ts'
import { gates, gateWords } from './ladderWords.ts'

interface Asked {
  scope: Scope | null
  gate: Gate | null
}

interface ScopeAndGateFieldsProps extends Asked {
  /** The level they belong to, for screen readers. */
  level: string
  onChange(fields: Partial<Asked>): void
}

/** The scope a level expects, and whether it needs an opening. */
export function ScopeAndGateFields({ scope, gate, level, onChange }: ScopeAndGateFieldsProps) {
  return (
    <>
      <select
        aria-label={`Scope of ${level}`}
        value={scope ?? ''}
        onChange={({ target }) => onChange({ scope: (target.value || null) as Scope | null })}
      >
        <option value="">Scope not set</option>
        {rings.map((ring) => (
          <option key={ring} value={ring}>
            {ring}
          </option>
        ))}
      </select>
      <select
        aria-label={`How promotion to ${level} works`}
        value={gate ?? ''}
        onChange={({ target }) => onChange({ gate: (target.value || null) as Gate | null })}
      >
        <option value="">Promotion not set</option>
        {gates.map((each) => (
          <option key={each} value={each}>
            {gateWords[each]}
          </option>
        ))}
      </select>
    </>
  )
}
