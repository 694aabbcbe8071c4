import type { Output } from '../../../operations/index.ts'
import { counted } from '../../ui/words.ts'
import { LeftOut } from './LeftOut.tsx'

interface OutcomeProps
  extends Pick<Output<'readFileForLog'>, 'offered' | 'logged' | 'declined' | 'leftOut'> {
  /** What was read, where it has a name. */
  source?: string
}

/** What reading a source came to. */
export function Outcome({ offered, logged, declined, leftOut, source }: OutcomeProps) {
  const known = [
    logged > 0 && `${logged} already in your log`,
    declined > 0 && `${declined} dismissed before`,
  ].filter((each) => typeof each === 'string')
  return (
    <div className="done">
      <p>
        Found {counted(offered, 'item')}
        {source !== undefined && <span dir="auto"> in {source}</span>}
        {known.length > 0 && ` (${known.join(', ')})`}. {offered > 0 && 'Review them above.'}
      </p>
      <LeftOut leftOut={leftOut} />
    </div>
  )
}
