import { useState } from 'react'
import { Answered } from '../../ui/Answered.tsx'
import { Done } from '../../ui/Done.tsx'
import { Page } from '../../ui/Page.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { dayInWords, listed } from '../../ui/words.ts'
import { CardSort } from './CardSort.tsx'
import { SortHistory } from './SortHistory.tsx'
import type { Sorts } from './sorts.ts'
import './values.css'

/** The values exercise: 80 cards sorted down to a ranked top 5, and how it changed over time. */
export function ValuesPage() {
  const asked = useQuery('showValueSort', {})
  return (
    <Page title="Values" className="values-page">
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
      {finished && <Done>Values saved.</Done>}
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
            {sorts ? 'Sort cards again' : 'Sort cards'}
          </button>
        </p>
      )}
      {sorts && !begun && <SortHistory sorts={shown.sorts} />}
    </>
  )
}

/** Earlier results are hidden while sorting, so that they don’t influence this one. */
const whileSorting =
  'Sort each card, choose 5 and rank them. You can stop at any time. Earlier results appear when you finish.'

function sentence({ sorts, againOn, today }: Sorts): string {
  const last = sorts.at(-1)
  if (!last)
    return 'Sort 80 cards into 3 piles, choose 5 and rank them. Takes about 10 minutes. You can stop at any time.'
  const again =
    againOn! <= today
      ? 'It’s been a year. Sort again to see what changed.'
      : `Sort again after ${dayInWords(againOn!)}.`
  return `Your top 5 on ${dayInWords(last.day)}: ${listed(last.ranked)}. ${again}`
}
