import { rings } from '../../domain/base/rings.ts'
import type { Scope } from '../../domain/base/scope.ts'
import type { Gate } from '../../domain/ladders/ladders.ts'
import { gates, gateWords } from './ladderWords.ts'

interface Asked {
  scope: Scope | null
  gate: Gate | null
}

interface ScopeAndGateFieldsProps extends Asked {
  /** The level they are about, for those who hear one field at a time. */
  level: string
  onChange(fields: Partial<Asked>): void
}

/** The scope a level asks for, and whether it needs an opening. */
export function ScopeAndGateFields({ scope, gate, level, onChange }: ScopeAndGateFieldsProps) {
  return (
    <>
      <select
        aria-label={`Scope of ${level}`}
        value={scope ?? ''}
        onChange={({ target }) => onChange({ scope: (target.value || null) as Scope | null })}
      >
        <option value="">scope not said</option>
        {rings.map((ring) => (
          <option key={ring} value={ring}>
            {ring}
          </option>
        ))}
      </select>
      <select
        aria-label={`Gate of ${level}`}
        value={gate ?? ''}
        onChange={({ target }) => onChange({ gate: (target.value || null) as Gate | null })}
      >
        <option value="">gate not said</option>
        {gates.map((each) => (
          <option key={each} value={each}>
            {gateWords[each]}
          </option>
        ))}
      </select>
    </>
  )
}
