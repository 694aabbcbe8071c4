import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ValueCard } from '../../../domain/reflect/valueCards.ts'
import { unlessComposing } from '../../ui/composing.ts'
import {
  candidatesIn,
  countLaid,
  lay,
  left,
  type PileName,
  type Piles,
  takeBack,
} from './cardSort.ts'
import { OwnValue } from './OwnValue.tsx'

interface LayCardsProps {
  piles: Piles
  waiting: readonly ValueCard[]
  onLay(piles: Piles): void
  onEnough(): void
}

const pileWords: readonly { pile: PileName; words: string; key: string; arrow: string }[] = [
  { pile: 'very', words: 'Very important', key: '1', arrow: 'ArrowLeft' },
  { pile: 'important', words: 'Important', key: '2', arrow: 'ArrowDown' },
  { pile: 'notNow', words: 'Not now', key: '3', arrow: 'ArrowRight' },
]

/** Sorts one card at a time onto three piles: by key, by button, or by dragging. */
export function LayCards({ piles, waiting, onLay, onEnough }: LayCardsProps) {
  const [laid, setLaid] = useState<readonly string[]>([])
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => card.current?.focus({ preventScroll: true }), [])
  const top = waiting[0]
  function put(pile: PileName) {
    if (!top) return
    setLaid([...laid, top.name])
    onLay(lay(piles, top.name, pile))
    card.current?.focus({ preventScroll: true })
  }
  function back() {
    const last = laid.at(-1)
    if (last === undefined) return
    setLaid(laid.slice(0, -1))
    onLay(takeBack(piles, last))
  }
  function press(event: KeyboardEvent) {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey)
      return
    const meant = pileWords.find(({ key, arrow }) => event.key === key || event.key === arrow)
    if (!meant && event.key !== 'Backspace') return
    event.preventDefault()
    if (meant) put(meant.pile)
    else back()
  }
  const mayGoOn = candidatesIn(piles).length >= left
  return (
    <section className="laying" aria-label="Cards to sort" onKeyDown={unlessComposing(press)}>
      {/* biome-ignore lint/a11y/useSemanticElements: a card is no set of fields */}
      <div
        ref={card}
        className="value-card"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys 1, 2 and 3 sort this card
        tabIndex={0}
        role="group"
        aria-label={top ? `Card: ${top.name}` : 'No cards left'}
        draggable={top !== undefined}
        onDragStart={(event) => top && event.dataTransfer.setData('text/plain', top.name)}
      >
        <div aria-live="polite">
          <p className="value-name">{top?.name ?? 'No cards left'}</p>
          <p className="muted">{top?.meaning ?? 'Next, choose 5.'}</p>
        </div>
      </div>
      <div className="piles">
        {pileWords.map(({ pile, words, key }) => (
          <button
            key={pile}
            type="button"
            className={`pile ${pile}`}
            disabled={!top}
            onClick={() => put(pile)}
            onDragOver={(event: DragEvent) => event.preventDefault()}
            onDrop={(event: DragEvent) => {
              event.preventDefault()
              put(pile)
            }}
          >
            <span>
              <kbd>{key}</kbd> {words}
            </span>
            <span className="num muted">{piles[pile].length}</span>
          </button>
        ))}
      </div>
      <p className="row tiny">
        <span className="num">
          {countLaid(piles)} sorted, {waiting.length} left. Saved as you go.
        </span>
        {laid.length > 0 && (
          <button type="button" className="plain" onClick={back}>
            Undo “{laid.at(-1)}”
          </button>
        )}
      </p>
      <OwnValue onAdd={(name) => onLay(lay(piles, name, 'very'))} />
      {mayGoOn && (
        <p className="actions">
          <button type="button" className={top ? '' : 'main'} onClick={onEnough}>
            {top ? 'Skip the rest and choose 5' : 'Choose 5'}
          </button>
        </p>
      )}
    </section>
  )
}
