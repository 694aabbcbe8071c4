import type { PacketSection } from '../../domain/packets/packets.ts'

interface EditSectionProps {
  section: PacketSection
  /** Left out where the section can’t be removed. */
  onChange(section: PacketSection | undefined): void
}

/** The text of one section and its entries; both can be removed. */
export function EditSection({ section, onChange }: EditSectionProps) {
  const { heading, note, entries } = section
  const set = (fields: Partial<PacketSection>) => onChange({ ...section, ...fields })
  return (
    <fieldset className="edit-section">
      <legend className="hidden">{heading}</legend>
      <div className="row">
        <input
          aria-label="Heading"
          dir="auto"
          value={heading}
          onChange={({ target }) => set({ heading: target.value })}
        />
        <button type="button" className="plain danger" onClick={() => onChange(undefined)}>
          Remove<span className="hidden"> {heading}</span>
        </button>
      </div>
      {note && (
        <textarea
          aria-label="Text below the heading"
          dir="auto"
          rows={1}
          value={note}
          onChange={({ target }) => set({ note: target.value })}
        />
      )}
      {entries.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries of a snapshot have no other name
        <div key={index} className="edit-entry">
          <textarea
            aria-label={`Entry ${index + 1}`}
            dir="auto"
            rows={1}
            value={entry.text}
            onChange={({ target }) =>
              set({ entries: entries.with(index, { ...entry, text: target.value }) })
            }
          />
          <button
            type="button"
            className="plain danger"
            onClick={() => set({ entries: entries.toSpliced(index, 1) })}
          >
            Remove<span className="hidden"> entry {index + 1}</span>
          </button>
          {entry.details && (
            <details className="tiny">
              <summary>Details of entry {index + 1}</summary>
              <textarea
                aria-label={`Details of entry ${index + 1}`}
                dir="auto"
                value={entry.details}
                onChange={({ target }) =>
                  set({ entries: entries.with(index, { ...entry, details: target.value }) })
                }
              />
            </details>
          )}
        </div>
      ))}
      <button
        type="button"
        className="plain"
        onClick={() =>
          set({
            entries: [
              ...entries,
              {
                evidence: null,
                day: null,
                text: '',
                details: '',
                scope: null,
                seenBy: [],
                links: [],
              },
            ],
          })
        }
      >
        Add entry
      </button>
    </fieldset>
  )
}
