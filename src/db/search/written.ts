import type { Actor } from '../../domain/base/actor.ts'
import type { Day } from '../../domain/base/day.ts'
import { sql } from '../store/sql.ts'
import type { Db } from '../store/store.ts'

/** Something with words of its own that the search looks through. */
export interface Written {
  kind: 'goal' | 'packet' | 'ladder' | 'reflection'
  id: string
  title: string
  /** What else it says. */
  more: string
  /** When it is due, or was written. */
  day: Day | null
  /** The question that a reflection answers. */
  prompt: string | null
}

/** More than anybody wrote; a search that read on would keep others waiting. */
const most = 5000

/** The actor's goals, documents and reflections and the ladders they may see, the latest first. */
export async function listWritten(db: Db, actor: Actor): Promise<Written[]> {
  const { organisationId, personId } = actor
  return db.rows<Written>(sql`
    select 'goal' as kind, id::text as id, text as title, why as more, due as day,
        null as prompt, starts as written
      from goals where organisation_id = ${organisationId} and person_id = ${personId}
    union all select 'packet', id::text, title, '', made_on, null, made_on
      from packets where organisation_id = ${organisationId} and person_id = ${personId}
    union all select 'ladder', id::text, name, '', null, null, null
      from ladders where organisation_id = ${organisationId}
    union all select 'reflection', id::text, asked, answer, day, prompt, day
      from reflections where organisation_id = ${organisationId} and person_id = ${personId}
    order by written desc nulls last, id limit ${most}`)
}
