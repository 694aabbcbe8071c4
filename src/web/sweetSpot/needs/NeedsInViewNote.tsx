import { Link } from 'wouter'
import { isOfTeam } from '../../../domain/sweetSpot/needsInView.ts'
import { useRecord } from '../../record.tsx'
import { listed } from '../../ui/words.ts'

/** Which needs a page counts, where it has no switch of its own. Without a team that is plain. */
export function NeedsInViewNote() {
  const { record } = useRecord()
  const { view, organisation } = record
  if (view.teams.length === 0) return null
  return (
    <p className="tiny">
      Needs in view:{' '}
      <span dir="auto">
        {isOfTeam(view) ? listed([...view.teams, organisation.name]) : 'the whole company'}
      </span>
      .{' '}
      <Link href="/sweet-spot">
        Change<span className="hidden"> the needs in view</span>
      </Link>
    </p>
  )
}
