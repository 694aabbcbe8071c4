import { useEffect, useRef, useState } from 'react'
import { valueCards } from '../../../domain/reflect/valueCards.ts'

import { candidatesIn, left, type Piles } from './cardSort.ts'

interface NarrowDownProps {
  piles: Piles
  onBack(): void
  onFive(five: readonly string[]): void
}

/** Chooses 5 of the important values. */
export function NarrowDown({ piles, onBack, onFive }: NarrowDownProps) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const toggle = (name: string) =>
    setChosen(chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name])
  return (
    <section className="narrowing" aria-labelledby="narrow">
      <h2 id="narrow" ref={heading} tabIndex={-1}>
        Which 5 matter most?
      </h2>
      <ul className="candidates">
        {candidatesIn(piles).map((name) => (
          <li key={name}>
            <button type="button" aria-pressed={chosen.includes(name)} onClick={() => toggle(name)}>
              <b dir="auto">{name}</b>
              <span className="tiny">{meaningOf(name)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="tiny">
        {stateInWords(chosen.length)}
      </p>
      <div className="actions">
        <button
          type="button"
          className="main"
          disabled={chosen.length !== left}
          onClick={() => onFive(chosen)}
        >
          Rank these 5
        </button>
        <button type="button" onClick={onBack}>
          Back to cards
        </button>
      </div>
    </section>
  )
}

function meaningOf(name: string): string {
  return valueCards.find((card) => card.name === name)?.meaning ?? 'Your own value'
}

function stateInWords(chosen: number): string {
  if (chosen === left) return '5 selected.'
  if (chosen > left) return `${chosen - left} too many. Remove some.`
  return `Choose ${left - chosen} more.`
}
