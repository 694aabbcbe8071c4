import { ArchiveSection } from '../files/ArchiveSection.tsx'
import { DeleteSection } from '../files/DeleteSection.tsx'
import { ExportSection } from '../files/ExportSection.tsx'
import { FileImport } from '../files/FileImport.tsx'

/** Takes data to another machine, and brings it from there. */
export function ImportAndExport() {
  return (
    <>
      <ArchiveSection />
      <ExportSection />
      <section className="section" aria-labelledby="import">
        <h2 id="import">Import</h2>
        <p className="tiny">
          Import person.yaml, log.json or company.yaml. You review every change before it’s saved.
        </p>
        <FileImport example="fairwind: person/1" />
      </section>
      <DeleteSection />
    </>
  )
}
