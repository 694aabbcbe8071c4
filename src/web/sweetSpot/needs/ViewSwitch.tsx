import { useState } from 'react'
import type { NeedsInView } from '../../../domain/sweetSpot/needs.ts'
import { useRecord } from '../../record.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { listed } from '../../ui/words.ts'
import './viewSwitch.css'

/** Which needs the page is about. Saved with the person, so every door counts the same. */
export function ViewSwitch() {
  const { record, run } = useRecord()
  const { problem, perform } = useCommand()
  const { view, organisation } = record
  const [asked, setAsked] = useState<NeedsInView>()
  const shown = asked ?? view.needs
  const choose = async (needs: NeedsInView) => {
    setAsked(needs)
    await perform(() => run('setNeedsInView', { needs }))
    setAsked(undefined)
  }
  if (view.teams.length === 0) return null
  const choices = [
    ['team', listed([...view.teams, organisation.name])],
    ['company', 'Whole company'],
  ] as const
  return (
    <fieldset className="view-switch tiny">
      <legend>Needs in view</legend>
      {choices.map(([needs, words]) => (
        <label key={needs} className={shown === needs ? 'chosen' : ''}>
          <input
            type="radio"
            name="needs-in-view"
            checked={shown === needs}
            onChange={() => void choose(needs)}
          />
          <span dir="auto">{words}</span>
        </label>
      ))}
      <Problem text={problem} />
    </fieldset>
  )
}
