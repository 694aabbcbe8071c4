import type { PacketSection } from '../../domain/packets/packets.ts'

interface EditSectionProps {
  section: PacketSection
  /** Nothing takes the section out. */
  onChange(section: PacketSection | undefined): void
}

/** The words of one section and its entries; either can be taken out. */
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
          Take out<span className="hidden"> {heading}</span>
        </button>
      </div>
      {note && (
        <textarea
          aria-label="Said below the heading"
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
            Take out<span className="hidden"> entry {index + 1}</span>
          </button>
          {entry.details && (
            <textarea
              aria-label={`Details of entry ${index + 1}`}
              className="tiny"
              dir="auto"
              value={entry.details}
              onChange={({ target }) =>
                set({ entries: entries.with(index, { ...entry, details: target.value }) })
              }
            />
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
        Add a line
      </button>
    </fieldset>
  )
}
