import type { Input, Output } from '../../../operations/index.ts'
import { documents } from './groups.ts'

/** What narrows the proposals; nothing that is not asked for is in it. */
export type Filter = Pick<Input<'listProposals'>, 'search' | 'repository'>

interface ProposalFilterProps {
  filter: Filter
  repositories: Output<'listProposals'>['repositories']
  onChange(filter: Filter): void
}

/** Narrows the proposals to some words, or to one repository. */
export function ProposalFilter({ filter, repositories, onChange }: ProposalFilterProps) {
  const { search, repository } = filter
  return (
    <search className="row proposal-filter">
      <label className="field">
        Search
        <input
          type="search"
          dir="auto"
          maxLength={200}
          value={search ?? ''}
          onChange={({ target: { value } }) =>
            onChange({
              ...(value && { search: value }),
              ...(repository !== undefined && { repository }),
            })
          }
        />
      </label>
      {repositories.length > 1 && (
        <label className="field">
          From
          <select
            value={repository === undefined ? 'all' : `in ${repository}`}
            onChange={({ target: { value } }) =>
              onChange({
                ...(search && { search }),
                ...(value !== 'all' && { repository: value.slice('in '.length) }),
              })
            }
          >
            <option value="all">All sources</option>
            {repositories.map(({ repository: name, count }) => (
              <option key={name} value={`in ${name}`}>
                {name || documents} ({count})
              </option>
            ))}
          </select>
        </label>
      )}
    </search>
  )
}
