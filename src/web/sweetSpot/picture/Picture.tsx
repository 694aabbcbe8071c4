import { memo, useMemo } from 'react'
import type { Sizes } from '../../../domain/sweetSpot/shares.ts'
import type { Region } from './areas.ts'
import { type Circle, drawing, ghostCircle, lensPath } from './circles.ts'
import { placeLabels } from './labels.ts'
import { PictureLabels } from './PictureLabels.tsx'
import { labelType, measureIn } from './textWidth.ts'
import { useFrame } from './useFrame.ts'
import './picture.css'

/** What is written into each part of the picture, the weightiest first. */
export type Names = Record<Region, readonly string[]>

interface PictureProps {
  sizes: Sizes
  names: Names
  company: string
  /** What the picture says, for those who cannot see it. */
  description: string
  /** Sizes after a change that somebody is looking at. */
  ghost?: Sizes | undefined
}

/** Two circles whose areas, and the area they share, are to scale. */
export function Picture({ sizes, names, company, description, ghost }: PictureProps) {
  const { box, frame, fonts } = useFrame()
  const circles = drawing(sizes, frame)
  const labellings = useLabellings(circles, names, fonts)
  const dotted = ghost && ghostCircle(ghost, circles, frame)
  return (
    <figure className={`picture ${frame.upright ? 'upright' : ''}`}>
      {sizes.want > 0 && <b className="title of-want">What you want</b>}
      {sizes.need > 0 && (
        <b className="title of-need">
          What <bdi>{company}</bdi> needs
        </b>
      )}
      <div ref={box} className="canvas">
        <svg
          width={frame.width}
          height={frame.height}
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          role="img"
          aria-label={description}
        >
          <Circles want={circles.want} need={circles.need} ghost={dotted} />
          {labellings.map(({ region, labels }) => (
            <PictureLabels key={region} region={region} labels={labels} />
          ))}
        </svg>
      </div>
    </figure>
  )
}

function useLabellings(
  { want, need }: { want: Circle; need: Circle },
  names: Names,
  fonts: boolean,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the fonts all widths change
  return useMemo(
    () =>
      (['want', 'both', 'need'] as const).map((region) => {
        const weight = region === 'both' ? labelType.weightInOverlap : labelType.weight
        const type = { measure: measureIn(weight), lineHeight: labelType.lineHeight }
        return { region, ...placeLabels({ want, need }, { region, texts: names[region] }, type) }
      }),
    [want.x, want.y, want.r, need.x, need.y, need.r, names, fonts],
  )
}

interface CirclesProps {
  want: Circle
  need: Circle
  ghost?: Circle | undefined
}

/** The circles and the lens. The lens is a shape of its own, so its colour is leaf and not a blend. */
export const Circles = memo(function Circles({ want, need, ghost }: CirclesProps) {
  return (
    <>
      <circle className="of-want" cx={want.x} cy={want.y} r={want.r} />
      <circle className="of-need" cx={need.x} cy={need.y} r={need.r} />
      <path className="of-both" d={lensPath(want, need)} />
      {ghost && <circle className="ghost" cx={ghost.x} cy={ghost.y} r={ghost.r} />}
    </>
  )
})
