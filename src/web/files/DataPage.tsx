import { NameForm } from '../people/NameForm.tsx'
import { TimeZoneForm } from '../people/TimeZoneForm.tsx'
import { useRecord } from '../record.tsx'
import { Page } from '../ui/Page.tsx'
import { DemoSection } from './DemoSection.tsx'
import { ExportSection } from './ExportSection.tsx'
import { FileImport } from './FileImport.tsx'

/** The record as a thing its owner can take along, bring in and look after. */
export function DataPage() {
  const { base } = useRecord()
  return (
    <Page title="Your data">
      <p className="lede">
        Everything you write stays where this Fairwind keeps its data. Nothing is sent anywhere
        else: no account, no tracking, no telemetry.
      </p>
      <ExportSection />
      <section className="section" aria-labelledby="import">
        <h2 id="import">Bring in</h2>
        <p className="tiny">
          A person.yaml or company.yaml, from another machine or written by hand. You see every
          change before it happens.
        </p>
        <FileImport example="fairwind: person/1" />
      </section>
      <section className="section" aria-labelledby="privacy">
        <h2 id="privacy">Who sees what</h2>
        <p>
          Each want is visible to you alone until you show that one want to one person or team. A
          lead or an administrator is no exception; the database itself refuses to hand it out. Ask
          “Who can see this?” beside any want, and take it back whenever you like.
        </p>
      </section>
      <NameForm />
      <TimeZoneForm />
      {base === '' && <DemoSection />}
    </Page>
  )
}
