import { useEffect, useRef, useState } from 'react'
import { valueCards } from '../../../domain/reflect/valueCards.ts'
import { counted, inWords } from '../../ui/words.ts'
import { candidatesIn, left, type Piles } from './cardSort.ts'

interface NarrowDownProps {
  piles: Piles
  onBack(): void
  onFive(five: readonly string[]): void
}

/** Five of the important ones are kept. */
export function NarrowDown({ piles, onBack, onFive }: NarrowDownProps) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const toggle = (name: string) =>
    setChosen(chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name])
  return (
    <section className="narrowing" aria-labelledby="narrow">
      <h2 id="narrow" ref={heading} tabIndex={-1}>
        Which five would you give up last?
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
          Rank these five
        </button>
        <button type="button" onClick={onBack}>
          Back to the cards
        </button>
      </div>
    </section>
  )
}

function meaningOf(name: string): string {
  return valueCards.find((card) => card.name === name)?.meaning ?? 'In your own word'
}

function stateInWords(chosen: number): string {
  if (chosen === left) return 'Five chosen.'
  if (chosen > left) return `${counted(chosen - left, 'value')} too many: let go of some.`
  return `${inWords(left - chosen)} to choose.`
}
