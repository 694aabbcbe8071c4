import { Link } from 'wouter'
import { isCalledFor } from '../../../domain/sweetSpot/periods.ts'
import { FileImport } from '../../files/FileImport.tsx'
import { OrganisationName } from '../../people/OrganisationName.tsx'
import { useRecord } from '../../record.tsx'
import { Page } from '../../ui/Page.tsx'
import { counted } from '../../ui/words.ts'
import { NeedsSection } from './NeedsSection.tsx'
import { OpportunitiesSection } from './OpportunitiesSection.tsx'
import './needs.css'

/** What the organisation needs, and the concrete work that needs someone. Leads change it. */
export function NeedsPage() {
  const { record } = useRecord()
  const { organisation, needs, role } = record
  const leads = role === 'lead'
  return (
    <Page title={`What ${organisation.name} needs`}>
      <p className="lede">
        {needs.length === 0
          ? 'No needs yet. Add what you know: plans, complaints, things that keep breaking.'
          : `${organisation.about} ${capitalisedCount(needs.filter(isCalledFor).length)}.`}
        {!leads && ' Leads can edit this list.'}
      </p>
      {leads && <OrganisationName />}
      <NeedsSection />
      {needs.length > 0 && record.wants.length > 0 && (
        <p className="actions">
          <Link className="btn main" href="/sweet-spot">
            See your sweet spot
          </Link>
        </p>
      )}
      <OpportunitiesSection />
      {leads && (
        <section className="section" aria-labelledby="import">
          <h2 id="import">Import a company file</h2>
          <p className="tiny">
            A company.yaml with needs, opportunities and topics. You review every change before it’s
            saved.
          </p>
          <FileImport example="fairwind: company/1" />
        </section>
      )}
    </Page>
  )
}

function capitalisedCount(count: number): string {
  const text = counted(count, 'active need')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
