import type { Sizes } from '../../../domain/sweetSpot/sweetSpot.ts'
import { drawing, ghostCircle } from './circles.ts'
import { Circles } from './Picture.tsx'

interface MiniPictureProps {
  sizes: Sizes
  width: number
  height: number
  /** Sizes after a change, dotted. Room is left for it. */
  ghost?: Sizes
}

/** The circles alone, small, where words beside them say what they show. */
export function MiniPicture({ sizes, width, height, ghost }: MiniPictureProps) {
  const frame = { width, height, upright: false }
  const roomy = ghost ? Math.min(1, Math.sqrt(sizes.want / ghost.want)) : 1
  const inner = { ...frame, width: width * roomy, height: height * roomy }
  const drawn = drawing(sizes, inner)
  const dotted = ghost && ghostCircle(ghost, drawn, inner)
  return (
    <svg
      width={width}
      height={height}
      viewBox={`${inner.width - width} ${(inner.height - height) / 2} ${width} ${height}`}
      aria-hidden="true"
    >
      <Circles want={drawn.want} need={drawn.need} ghost={dotted} />
    </svg>
  )
}
