import { useQuery } from '../ui/useQuery.ts'
import type { Wish } from './wish.ts'

interface PromotionFieldsProps {
  wish: Wish
  onChange(fields: Partial<Wish>): void
}

/** The ladder and the level a promotion case is made for. */
export function PromotionFields({ wish, onChange }: PromotionFieldsProps) {
  const { answer } = useQuery('listLadders', {})
  const ladders = answer?.ladders ?? []
  return (
    <div className="fields">
      <label className="field">
        Ladder
        <select
          value={wish.ladder ?? ''}
          onChange={({ target }) =>
            onChange({
              ladder: target.value || undefined,
              level: undefined,
            })
          }
        >
          <option value="">The ladder of your title</option>
          {ladders.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {wish.ladder && <LevelField ladder={wish.ladder} wish={wish} onChange={onChange} />}
    </div>
  )
}

function LevelField({ ladder, wish, onChange }: PromotionFieldsProps & { ladder: string }) {
  const { answer } = useQuery('showLadder', { id: ladder })
  return (
    <label className="field">
      Level
      <select
        value={wish.level ?? ''}
        onChange={({ target }) => onChange({ level: target.value || undefined })}
      >
        <option value="">Next level</option>
        {answer?.ladder.levels.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
