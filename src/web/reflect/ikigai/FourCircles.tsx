import type { Circle, Shown } from './circleWords.ts'
import { circleWords, order } from './circleWords.ts'

const places: Readonly<Record<Circle, { x: number; y: number; labelX: number; labelY: number }>> = {
  love: { x: 200, y: 130, labelX: 200, labelY: 56 },
  goodAt: { x: 130, y: 200, labelX: 74, labelY: 204 },
  needed: { x: 270, y: 200, labelX: 326, labelY: 204 },
  paidFor: { x: 200, y: 270, labelX: 200, labelY: 352 },
}

/** The four circles, all the same size, with the number of topics in each. */
export function FourCircles({ shown: { regions } }: { shown: Shown }) {
  const inAll = regions.find(({ circles }) => circles.length === 4)?.topics.length ?? 0
  const count = (circle: Circle) =>
    regions
      .filter(({ circles }) => circles.includes(circle))
      .reduce((sum, { topics }) => sum + topics.length, 0)
  return (
    <figure>
      <svg viewBox="0 0 400 400" aria-hidden="true" className="four">
        {order.map((circle) => (
          <circle
            key={circle}
            className={circleWords[circle].tone}
            cx={places[circle].x}
            cy={places[circle].y}
            r={112}
          />
        ))}
        {order.map((circle) => (
          <text key={circle} x={places[circle].labelX} y={places[circle].labelY}>
            <tspan>{circleWords[circle].label}</tspan>
            <tspan className="count" x={places[circle].labelX} dy={18}>
              {count(circle)}
            </tspan>
          </text>
        ))}
        <text className="middle" x={200} y={207}>
          {inAll}
        </text>
      </svg>
      <figcaption className="tiny">
        The number in the middle counts topics in all 4 circles. The circles aren’t to scale.
      </figcaption>
    </figure>
  )
}
