import { useState } from 'react'
import { valueCards } from '../../../domain/reflect/valueCards.ts'
import { cardsLeft } from './cardSort.ts'
import { LayCards } from './LayCards.tsx'
import { NarrowDown } from './NarrowDown.tsx'
import { RankFive } from './RankFive.tsx'
import type { Sorts } from './sorts.ts'
import { useCardSort } from './useCardSort.ts'

interface CardSortProps {
  unfinished: Sorts['unfinished']
  onFinished(): void
}

/** The three steps: sort the cards, choose 5, rank them. */
export function CardSort({ unfinished, onFinished }: CardSortProps) {
  const { piles, set, finish } = useCardSort(unfinished)
  const waiting = cardsLeft(valueCards, piles)
  const [enough, setEnough] = useState(waiting.length === 0)
  const [five, setFive] = useState<readonly string[]>()
  if (five)
    return (
      <RankFive
        piles={piles}
        five={five}
        onBack={() => setFive(undefined)}
        onFinished={() => {
          finish()
          onFinished()
        }}
      />
    )
  if (enough) return <NarrowDown piles={piles} onBack={() => setEnough(false)} onFive={setFive} />
  return <LayCards piles={piles} waiting={waiting} onLay={set} onEnough={() => setEnough(true)} />
}
