import type { Opportunity } from '../../../domain/sweetSpot/opportunities.ts'
import { ringName } from '../../scope/rings.ts'
import { PeriodFields } from '../../ui/PeriodFields.tsx'
import { capitalised } from '../../ui/words.ts'

/** What can be said of an opportunity besides its topics. */
export function OpportunityFields({ opportunity }: { opportunity: Opportunity | undefined }) {
  return (
    <div className="fields">
      <label className="wide">
        Title
        <input name="title" dir="auto" required maxLength={120} defaultValue={opportunity?.title} />
      </label>
      <label className="wide">
        What it is about
        <textarea name="about" dir="auto" maxLength={2000} defaultValue={opportunity?.about} />
      </label>
      <label>
        Team
        <input name="team" dir="auto" maxLength={80} defaultValue={opportunity?.team} />
      </label>
      <label>
        Who benefits
        <select name="scope" defaultValue={opportunity?.scope ?? 'team'}>
          {Object.entries(ringName).map(([scope, words]) => (
            <option key={scope} value={scope}>
              {capitalised(words)}
            </option>
          ))}
        </select>
      </label>
      <PeriodFields starts={opportunity?.starts} ends={opportunity?.ends} />
      <label>
        Status
        <select name="status" defaultValue={opportunity?.status ?? 'open'}>
          <option value="open">Open</option>
          <option value="taken">Taken</option>
        </select>
      </label>
    </div>
  )
}
