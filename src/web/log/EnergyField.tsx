import { useId } from 'react'
import { energies } from './energy.ts'

interface EnergyFieldProps {
  energy: number | null
  onChange(energy: number | null): void
}

const words = ['Very draining', 'Draining', 'Neutral', 'Energising', 'Very energising']

/** How it felt, in one of five words; leaving it out is as good. */
export function EnergyField({ energy, onChange }: EnergyFieldProps) {
  const name = useId()
  return (
    <fieldset className="energy wide">
      <legend>Energy</legend>
      {energies.map((each, index) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            checked={energy === each}
            onChange={() => onChange(each)}
          />
          {words[index]}
        </label>
      ))}
      {energy !== null && (
        <button type="button" className="plain" onClick={() => onChange(null)}>
          Clear<span className="hidden"> energy</span>
        </button>
      )}
    </fieldset>
  )
}
