import { NameForm } from '../people/NameForm.tsx'
import { TimeZoneForm } from '../people/TimeZoneForm.tsx'
import { useRecord } from '../record.tsx'
import { Page } from '../ui/Page.tsx'
import { ArchiveSection } from './ArchiveSection.tsx'
import { DeleteSection } from './DeleteSection.tsx'
import { DemoSection } from './DemoSection.tsx'
import { ExportSection } from './ExportSection.tsx'
import { FileImport } from './FileImport.tsx'

/** Settings: export, import, privacy, name, time zone and the demo. */
export function DataPage() {
  const { base } = useRecord()
  return (
    <Page title="Settings">
      <p className="lede">
        Your data stays on the computer that runs Fairwind. No account, no tracking, no telemetry.
      </p>
      <ArchiveSection />
      <ExportSection />
      <section className="section" aria-labelledby="import">
        <h2 id="import">Import</h2>
        <p className="tiny">
          Import person.yaml, log.json or company.yaml. You review every change before it’s saved.
        </p>
        <FileImport example="fairwind: person/1" />
      </section>
      <section className="section" aria-labelledby="privacy">
        <h2 id="privacy">Privacy</h2>
        <p>
          Only you can see your wants until you share one with a person or team. The database
          enforces this for leads and administrators too. Use “Who can see this?” beside a want to
          check or stop sharing.
        </p>
      </section>
      <NameForm />
      <TimeZoneForm />
      {base === '' && <DemoSection />}
      <DeleteSection />
    </Page>
  )
}
