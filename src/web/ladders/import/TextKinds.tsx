import type { LadderMapping, TextRole } from '../../../domain/ladders/ladderMapping.ts'

const roleWords: Record<TextRole, string> = {
  expectation: 'Expectation',
  example: 'Example',
  about: 'Description',
  name: 'Name',
  ignore: 'Skip',
}
const roles = ['expectation', 'example', 'about', 'name', 'ignore'] as const

interface TextKindsProps {
  mapping: LadderMapping
  onChange(mapping: LadderMapping): void
}

/** What each kind of text in the file is for; nothing where there is only one kind. */
export function TextKinds({ mapping, onChange }: TextKindsProps) {
  if (mapping.kinds.length === 0) return null
  return (
    <details className="kinds">
      <summary>Kinds of text ({mapping.kinds.length})</summary>
      <div className="fields">
        {mapping.kinds.map((kind) => (
          <label key={kind.value}>
            “{kind.value}” is
            <select
              value={kind.as}
              onChange={({ target }) =>
                onChange({
                  ...mapping,
                  kinds: mapping.kinds.map((each) =>
                    each === kind ? { ...each, as: target.value as TextRole } : each,
                  ),
                })
              }
            >
              {roles.map((role) => (
                <option key={role} value={role}>
                  {roleWords[role]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </details>
  )
}
