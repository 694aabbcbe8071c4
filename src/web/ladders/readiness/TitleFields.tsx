import type { Day } from '../../../domain/base/day.ts'
import type { LadderId } from '../../../domain/base/id.ts'
import type { Title } from '../../../domain/ladders/titles.ts'
import { useRecord } from '../../record.tsx'
import { useQuery } from '../../ui/useQuery.ts'

interface TitleFieldsProps {
  draft: Title
  onChange(fields: Partial<Title>): void
}

/** One title: since when, what, and where it stands. */
export function TitleFields({ draft, onChange }: TitleFieldsProps) {
  const { record } = useRecord()
  const { answer } = useQuery('listLadders', {})
  const ladders = answer?.ladders ?? []
  return (
    <div className="title-fields">
      <label className="field">
        Since
        <input
          type="date"
          required
          max={record.today}
          value={draft.since}
          onChange={({ target }) => target.value && onChange({ since: target.value as Day })}
        />
      </label>
      <label className="field">
        Title
        <input
          dir="auto"
          required
          maxLength={120}
          value={draft.title}
          onChange={({ target }) => onChange({ title: target.value })}
        />
      </label>
      <label className="field">
        Ladder
        <select
          value={draft.ladder ?? ''}
          onChange={({ target }) =>
            onChange({ ladder: (target.value || null) as LadderId | null, level: null })
          }
        >
          <option value="">none</option>
          {draft.ladder && !ladders.some(({ id }) => id === draft.ladder) && (
            <option value={draft.ladder}>{answer ? 'one that is gone' : '…'}</option>
          )}
          {ladders.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {draft.ladder && <LevelField draft={draft} ladder={draft.ladder} onChange={onChange} />}
    </div>
  )
}

/** The level of a title; choosing one names the title where it has no name yet. */
export function LevelField({ draft, ladder, onChange }: TitleFieldsProps & { ladder: LadderId }) {
  const { answer } = useQuery('showLadder', { id: ladder })
  const levels = answer?.id === ladder ? answer.ladder.levels : []
  function choose(id: string) {
    const level = levels.find((each) => each.id === id)
    onChange({ level: id, ...(draft.title === '' && level && { title: level.name }) })
  }
  return (
    <label className="field">
      Level
      <select required value={draft.level ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">Choose level</option>
        {draft.level && !levels.some(({ id }) => id === draft.level) && (
          <option value={draft.level}>{answer ? 'deleted level' : '…'}</option>
        )}
        {levels.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
