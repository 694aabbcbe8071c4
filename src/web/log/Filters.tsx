import { useEffect, useRef, useState } from 'react'
import type { Day } from '../../domain/base/day.ts'
import { rings } from '../../domain/base/rings.ts'
import type { Input } from '../../operations/index.ts'
import { useRecord } from '../record.tsx'
import { ringName } from '../scope/rings.ts'

/** What narrows the log; nothing that is not asked for is in it. */
export type LogFilter = Pick<
  Input<'listEvidence'>,
  'search' | 'topic' | 'scope' | 'need' | 'from' | 'to'
>

interface FiltersProps {
  filter: LogFilter
  onChange(filter: LogFilter): void
}

/** So long the fingers rest before a search is asked for, in milliseconds. */
const rest = 120

/** Words, scope and days to look for. */
export function Filters({ filter, onChange }: FiltersProps) {
  const { record } = useRecord()
  const [typed, setTyped] = useState(filter.search ?? '')
  const shown = useRef(filter.search ?? '')
  useEffect(() => {
    // Going back and links change the search too.
    if (shown.current !== (filter.search ?? '')) setTyped(filter.search ?? '')
    shown.current = filter.search ?? ''
  }, [filter.search])
  useEffect(() => {
    if (typed.trim() === (filter.search ?? '')) return
    const timer = setTimeout(() => {
      shown.current = typed.trim()
      onChange(narrowed(filter, 'search', typed.trim()))
    }, rest)
    return () => clearTimeout(timer)
  }, [typed, filter, onChange])
  const set = (name: keyof LogFilter, value: string) => onChange(narrowed(filter, name, value))
  return (
    <search className="filters">
      <label className="field">
        Search
        <input
          type="search"
          dir="auto"
          maxLength={200}
          value={typed}
          placeholder="Search entries"
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <label className="field">
        Who benefited
        <select value={filter.scope ?? ''} onChange={({ target }) => set('scope', target.value)}>
          <option value="">Anyone</option>
          <option value="unsaid">Not set</option>
          {rings.map((ring) => (
            <option key={ring} value={ring}>
              {ringName[ring]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        From
        <input
          type="date"
          max={record.today}
          value={(filter.from as Day | undefined) ?? ''}
          onChange={({ target }) => set('from', target.value)}
        />
      </label>
      <label className="field">
        To
        <input
          type="date"
          max={record.today}
          value={(filter.to as Day | undefined) ?? ''}
          onChange={({ target }) => set('to', target.value)}
        />
      </label>
    </search>
  )
}

function narrowed(filter: LogFilter, name: keyof LogFilter, value: string): LogFilter {
  const { [name]: _, ...rest } = filter
  return value === '' ? rest : { ...rest, [name]: value }
}
