import { useRecord } from '../../record.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { listed } from '../../ui/words.ts'

/** Which needs the page is about. Saved with the person, so every door counts the same. */
export function ViewSwitch() {
  const { record, run } = useRecord()
  const { busy, problem, perform } = useCommand()
  const { view, organisation } = record
  if (view.teams.length === 0) return null
  const choices = [
    ['team', listed([...view.teams, organisation.name])],
    ['company', 'Whole company'],
  ] as const
  return (
    <fieldset className="view-switch tiny">
      <legend>Needs in view</legend>
      {choices.map(([needs, words]) => (
        <label key={needs} className={view.needs === needs ? 'chosen' : ''}>
          <input
            type="radio"
            name="needs-in-view"
            checked={view.needs === needs}
            disabled={busy}
            onChange={() => void perform(() => run('setNeedsInView', { needs }))}
          />
          <span dir="auto">{words}</span>
        </label>
      ))}
      <Problem text={problem} />
    </fieldset>
  )
}
