import { Link } from 'wouter'
import { useRecord } from '../../record.tsx'
import { TopicNextSteps } from '../../sweetSpot/TopicNextSteps.tsx'
import { TopicName } from '../../topics/TopicPath.tsx'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { listed } from '../../ui/words.ts'
import type { Circle, Shown } from './circleWords.ts'
import { circleWords, order } from './circleWords.ts'

type Topic = Shown['regions'][number]['topics'][number]

/** The topics by circles, those in the most circles first, each with its reason. */
export function Regions({ shown }: { shown: Shown }) {
  const { regions, reasons } = shown
  const overlaps = regions.filter(({ circles }) => circles.length > 1)
  const alone = regions.filter(({ circles }) => circles.length === 1)
  const empty = order.filter((circle) => reasons[circle].length === 0)
  return (
    <>
      {overlaps.length > 0 && (
        <section className="section" aria-labelledby="overlaps">
          <h2 id="overlaps">Where circles overlap</h2>
          {overlaps.map((region) => (
            <Region key={region.circles.join(' ')} region={region} shown={shown} />
          ))}
        </section>
      )}
      {alone.length > 0 && (
        <details className="more">
          <summary>In one circle only</summary>
          {alone.map((region) => (
            <Region key={region.circles.join(' ')} region={region} shown={shown} />
          ))}
        </details>
      )}
      {empty.length > 0 && (
        <section className="section" aria-labelledby="empty">
          <h2 id="empty">Empty circles</h2>
          <ul>
            {empty.map((circle) => (
              <li key={circle}>
                <b>{circleWords[circle].name}</b>{' '}
                <span className="muted">
                  Based on {circleWords[circle].from}.{' '}
                  <Link href={circleWords[circle].add}>{circleWords[circle].empty}</Link>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

interface RegionProps {
  region: Shown['regions'][number]
  shown: Shown
}

function Region({ region: { circles, topics }, shown }: RegionProps) {
  const names = circles.map((circle) => circleWords[circle].name.toLowerCase())
  return (
    <section className="ikigai-region">
      <h3>
        {circles.map((circle) => (
          <span
            key={circle}
            className={`circle-dot ${circleWords[circle].tone}`}
            aria-hidden="true"
          />
        ))}
        {listed(names).replace(/^./, (letter) => letter.toUpperCase())}
      </h3>
      <ShowAll
        items={topics}
        few={6}
        className="region-topics"
        render={(topic) => <Line key={topic} topic={topic} circles={circles} shown={shown} />}
      />
    </section>
  )
}

interface LineProps {
  topic: Topic
  circles: readonly Circle[]
  shown: Shown
}

function Line({ topic, circles, shown: { reasons } }: LineProps) {
  const { tree } = useRecord()
  const why = circles.map(
    (circle) => reasons[circle].find((each) => each.topic === topic)?.because ?? inherited(circle),
  )
  return (
    <li>
      <b>
        <TopicName tree={tree} id={topic} />
      </b>{' '}
      <span className="tiny" dir="auto">
        {why.join('; ')}
      </span>
      <TopicNextSteps topic={topic} />
    </li>
  )
}

/** A topic is in a circle when a broader one is. */
function inherited(circle: Circle): string {
  const words: Record<Circle, string> = {
    love: 'you want a broader topic that includes it',
    goodAt: 'your entries are about a broader topic that includes it',
    needed: 'a broader topic that includes it is needed',
    paidFor: 'your title or level names a broader topic that includes it',
  }
  return words[circle]
}
