import type { Sizes } from '../../../domain/sweetSpot/shares.ts'
import { drawing } from './circles.ts'
import { Circles } from './Picture.tsx'

interface MiniPictureProps {
  sizes: Sizes
  width: number
  height: number
}

/** The circles alone, small, where words beside them say what they show. */
export function MiniPicture({ sizes, width, height }: MiniPictureProps) {
  const { want, need } = drawing(sizes, { width, height, upright: false })
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Circles want={want} need={need} />
    </svg>
  )
}
