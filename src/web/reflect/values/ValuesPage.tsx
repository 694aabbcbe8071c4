import { useState } from 'react'
import { Link } from 'wouter'
import { Answered } from '../../ui/Answered.tsx'
import { Done } from '../../ui/Done.tsx'
import { Page } from '../../ui/Page.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { dayInWords, listed } from '../../ui/words.ts'
import { CardSort } from './CardSort.tsx'
import { SortHistory } from './SortHistory.tsx'
import type { Sorts } from './sorts.ts'
import './values.css'

/** What one values: eighty cards, down to five, ranked; and how that changed over the years. */
export function ValuesPage() {
  const asked = useQuery('showValueSort', {})
  return (
    <Page
      title="What you value"
      className="values-page"
      aside={
        <Link className="btn" href="/reflect">
          Back to Reflect
        </Link>
      }
    >
      <Answered asked={asked}>{(answer) => <Sorting shown={answer} />}</Answered>
    </Page>
  )
}

function Sorting({ shown }: { shown: Sorts }) {
  const [begun, setBegun] = useState(shown.unfinished !== null)
  const [finished, setFinished] = useState(false)
  const sorts = shown.sorts.length > 0
  return (
    <>
      <p className="lede">{begun ? whileSorting : sentence(shown)}</p>
      {finished && <Done>Kept. Your five are what your record says you value now.</Done>}
      {begun ? (
        <CardSort
          unfinished={shown.unfinished}
          onFinished={() => {
            setBegun(false)
            setFinished(true)
          }}
        />
      ) : (
        <p className="actions">
          <button
            type="button"
            className={sorts ? '' : 'main'}
            onClick={() => {
              setBegun(true)
              setFinished(false)
            }}
          >
            {sorts ? 'Sort again' : 'Begin with the first card'}
          </button>
        </p>
      )}
      {sorts && !begun && <SortHistory sorts={shown.sorts} />}
    </>
  )
}

/** Earlier sorts stay out of sight, so that this one is today’s. */
const whileSorting =
  'Lay each card where it lies today, keep five, and rank them. You can stop at any card; what you sorted before shows again afterwards.'

function sentence({ sorts, againOn, today }: Sorts): string {
  const last = sorts.at(-1)
  if (!last)
    return 'Eighty cards, one at a time: you lay each on one of three piles, keep five, and rank them. It takes about ten minutes, and you can stop at any card.'
  const again =
    againOn! <= today
      ? 'A year has passed: sort again to see what moved.'
      : `After ${dayInWords(againOn!)} another sort shows what moved.`
  return `${listed(last.ranked)}, in this order: so you sorted on ${dayInWords(last.day)}. ${again}`
}
