import { useMemo } from 'react'
import type { Sizes } from '../../../domain/sweetSpot/shares.ts'
import type { Standing, SweetSpot } from '../../../domain/sweetSpot/sweetSpot.ts'
import { useRecord } from '../../record.tsx'
import { nameOf } from '../../topics/TopicPath.tsx'
import { describePicture } from './describe.ts'
import { type Names, Picture } from './Picture.tsx'

interface LivePictureProps {
  spot: SweetSpot
  ghost: Sizes | undefined
}

/** The picture of the record, with what cannot be seen in it said below. */
export function LivePicture({ spot, ghost }: LivePictureProps) {
  const { record, tree } = useRecord()
  const company = record.organisation.name
  const names = useMemo<Names>(() => {
    const namesIn = (standings: Standing[]) => standings.map(({ topic }) => nameOf(tree, topic))
    return {
      want: namesIn(spot.forTheJoyOfIt),
      both: namesIn(spot.bothWin),
      need: namesIn([...spot.possible, ...spot.onlyTheCompany]),
    }
  }, [tree, spot])
  return (
    <>
      <Picture
        sizes={spot}
        names={names}
        company={company}
        description={describePicture(spot, company, (topic) => nameOf(tree, topic))}
        ghost={ghost}
      />
      <p className="tiny caption">
        {captionOf(spot)}
        {ghost && ' Dotted: your circle after this change.'}
      </p>
    </>
  )
}

function captionOf({ want, need, overlap }: Sizes): string {
  if (want === 0) return 'Add a want to see your circle.'
  if (need === 0) return 'Add a need to see the company’s circle.'
  if (overlap === 0) return 'Areas are to scale. No overlap.'
  return ''
}
