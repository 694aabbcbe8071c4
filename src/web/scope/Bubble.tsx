import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { ringOf, rings } from '../../domain/base/rings.ts'
import type { Scope } from '../../domain/base/scope.ts'
import type { Output } from '../../operations/index.ts'
import { unlessComposing } from '../ui/composing.ts'
import { dayInWords } from '../ui/words.ts'
import { half, placeIn, radii, ringsShown } from './layout.ts'
import { ringLabel } from './rings.ts'

type Dot = Output<'showScope'>['dots'][number]

interface BubbleProps {
  dots: readonly Dot[]
  /** The ring acted at; `null` when it is too early to say. */
  acting: Scope | null
  /** The ring the next level asks for; `null` when it asks for none. */
  asked: Scope | null
  askedBy: string
}

/** Rings of people who benefited, each log entry a dot. */
export function Bubble({ dots, acting, asked, askedBy }: BubbleProps) {
  const [at, setAt] = useState<number>()
  const id = useId()
  const widest = Math.max(-1, ...dots.map(({ ring }) => ring))
  const count = ringsShown(widest, asked === null ? -1 : ringOf(asked))
  const radius = useMemo(() => radii(count), [count])
  const places = useMemo(() => placesOf(dots, radius), [dots, radius])
  const shown = at === undefined ? undefined : dots[at]
  function press(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step === undefined || dots.length === 0) return
    event.preventDefault()
    setAt(((at ?? (step > 0 ? -1 : dots.length)) + step + dots.length) % dots.length)
  }
  return (
    <figure className="bubble">
      <svg viewBox={`${-half - 4} ${-half - 4} ${2 * half + 8} ${2 * half + 8}`} aria-hidden="true">
        {rings
          .slice(0, count)
          .map((ring, place) => (
            <circle
              key={ring}
              r={radius[place]}
              className={ringClass(place, acting, widest)}
              style={{ '--depth': count - place } as React.CSSProperties}
            />
          ))
          .reverse()}
        {acting && <circle r={radius[ringOf(acting)]} className="acting" />}
        {asked && <circle r={radius[ringOf(asked)]} className="asked" />}
        {places.map(({ dot, place }, index) => (
          <circle
            key={dot.id}
            className={index === at ? 'dot here' : 'dot'}
            cx={place.x}
            cy={place.y}
            r={index === at ? 6.5 : dots.length > 150 ? 3 : 4.2}
            onPointerEnter={() => setAt(index)}
          />
        ))}
        {radius.map((outer, place) => {
          const ring = rings[place]
          return (
            ring && (
              <text key={ring} y={-outer + 15} textAnchor="middle">
                {ringLabel[ring]}
              </text>
            )
          )
        })}
      </svg>
      <figcaption>
        <Legend acting={acting} asked={asked} askedBy={askedBy} />
        {dots.length > 0 && (
          <>
            <div
              className="walk"
              role="slider"
              tabIndex={0}
              aria-label="Move through the entries with the arrow keys"
              aria-valuemin={0}
              aria-valuemax={dots.length}
              aria-valuenow={(at ?? -1) + 1}
              aria-valuetext={shown ? `${dayInWords(shown.day)}: ${shown.text}` : 'None selected'}
              onKeyDown={unlessComposing(press)}
              aria-describedby={id}
            >
              {shown ? (
                <ShownDot dot={shown} />
              ) : (
                'Hover over a dot, or use ← → to move through entries.'
              )}
            </div>
            <span id={id} className="hidden">
              Oldest first
            </span>
          </>
        )}
      </figcaption>
    </figure>
  )
}

function ShownDot({ dot }: { dot: Dot }) {
  return (
    <>
      <b>{dayInWords(dot.day)}</b> <span dir="auto">{dot.text}</span>{' '}
      <span className="facts">{ringLabel[rings[dot.ring]!].toLowerCase()}</span>
    </>
  )
}

/** Rings add: what lies inside a ring with work in it is filled. */
function ringClass(place: number, acting: Scope | null, widest: number): string {
  if (acting !== null && place <= ringOf(acting)) return 'ring held'
  return place <= widest ? 'ring begun' : 'ring'
}

function placesOf(dots: readonly Dot[], radius: readonly number[]) {
  const used = new Map<number, number>()
  return dots.map((dot) => {
    const index = used.get(dot.ring) ?? 0
    used.set(dot.ring, index + 1)
    return { dot, place: placeIn(dot.ring, index, radius) }
  })
}

function Legend({ acting, asked, askedBy }: Pick<BubbleProps, 'acting' | 'asked' | 'askedBy'>) {
  return (
    <p className="legend tiny">
      {acting && (
        <span>
          <i className="line acting" /> sustained
        </span>
      )}
      {asked && (
        <span>
          <i className="line asked" /> expected at {askedBy}
        </span>
      )}
      <span>
        <i className="spot" /> entry
      </span>
    </p>
  )
}
