import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useRecord } from '../../record.tsx'
import { unlessComposing } from '../../ui/composing.ts'
import { Problem } from '../../ui/Problem.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { moved, type Piles } from './cardSort.ts'
import { forWire } from './useCardSort.ts'

interface RankFiveProps {
  piles: Piles
  five: readonly string[]
  onBack(): void
  onFinished(): void
}

/** Ranks the five, most important first: by arrow keys, by button, or by dragging. */
export function RankFive({ piles, five, onBack, onFinished }: RankFiveProps) {
  const { run } = useRecord()
  const { busy, problem, perform } = useCommand()
  const [ranked, setRanked] = useState(five)
  const [held, setHeld] = useState('')
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    // Moving a line takes the focus from it.
    const lines = list.current?.querySelectorAll<HTMLElement>('li')
    lines?.[Math.max(0, ranked.indexOf(held))]?.focus()
  }, [ranked, held])
  function move(name: string, to: number) {
    setRanked(moved(ranked, ranked.indexOf(name), to))
    setHeld(name)
  }
  function press(event: KeyboardEvent, name: string) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    move(name, ranked.indexOf(name) + step)
  }
  async function finish() {
    const command = () => run('saveValueSort', { piles: forWire(piles), ranked: [...ranked] })
    if (await perform(command)) onFinished()
  }
  return (
    <section className="narrowing" aria-labelledby="rank">
      <h2 id="rank">Rank your top 5</h2>
      <p className="muted">Drag a value, or select it and use the arrow keys.</p>
      <ol ref={list} className="ranking">
        {ranked.map((name, index) => (
          <li
            key={name}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the line
            tabIndex={0}
            aria-label={`${index + 1}: ${name}`}
            draggable
            onKeyDown={unlessComposing((event) => press(event, name))}
            onDragStart={(event) => event.dataTransfer.setData('text/plain', name)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault()
              const dragged = event.dataTransfer.getData('text/plain')
              if (ranked.includes(dragged)) move(dragged, index)
            }}
          >
            <span className="num muted">{index + 1}</span>
            <b dir="auto">{name}</b>
            <Steps name={name} at={index} last={ranked.length - 1} onMove={move} />
          </li>
        ))}
      </ol>
      <Problem text={problem} />
      <div className="actions">
        <button type="button" className="main" disabled={busy} onClick={() => void finish()}>
          Save values
        </button>
        <button type="button" onClick={onBack}>
          Choose other values
        </button>
      </div>
    </section>
  )
}

interface StepsProps {
  name: string
  at: number
  last: number
  onMove(name: string, to: number): void
}

function Steps({ name, at, last, onMove }: StepsProps) {
  return (
    <span className="rank-steps">
      <button type="button" disabled={at === 0} onClick={() => onMove(name, at - 1)}>
        Move up<span className="hidden"> {name}</span>
      </button>
      <button type="button" disabled={at === last} onClick={() => onMove(name, at + 1)}>
        Move down<span className="hidden"> {name}</span>
      </button>
    </span>
  )
}
