import { Link } from 'wouter'
import type { LadderId } from '../../../domain/base/id.ts'
import { useQuery } from '../../ui/useQuery.ts'
import type { Shown } from './readinessWords.ts'

/** What somebody looks at; where their title stands when nothing is chosen. */
export interface TargetLevel {
  ladder?: LadderId
  level?: string
}

interface AimChoiceProps {
  aim: Shown['aim']
  onChoose(aim: TargetLevel): void
}

/** Another ladder or level to look at. */
export function TargetLevelChoice({ aim, onChoose }: AimChoiceProps) {
  const { answer } = useQuery('listLadders', {})
  const id = aim.ladder.id as LadderId
  const ladders = answer?.ladders ?? [{ id, name: aim.ladder.name }]
  return (
    <div className="aim-choice">
      <label className="field">
        Ladder
        <select
          value={id}
          onChange={({ target }) => onChoose({ ladder: target.value as LadderId })}
        >
          {ladders.map((ladder) => (
            <option key={ladder.id} value={ladder.id}>
              {ladder.name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        Level
        <select
          value={aim.level.id}
          onChange={({ target }) => onChoose({ ladder: id, level: target.value })}
        >
          {aim.levels.map((level) => (
            <option key={level.id} value={level.id}>
              {level.name}
            </option>
          ))}
        </select>
      </label>
      <Link className="btn" href={`/ladders/${id}`}>
        View ladder
      </Link>
      <Link className="btn" href="/titles">
        Title at other companies
      </Link>
    </div>
  )
}
