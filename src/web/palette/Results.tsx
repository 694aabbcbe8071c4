import type { Group, Item } from './actions.ts'

interface ResultsProps {
  groups: readonly Group[]
  /** The place of the line that Enter chooses, counted over all groups. */
  here: number
  idOf(at: number): string
  onChoose(item: Item): void
}

/** The lines of the search under their headings. The focus stays in the field. */
export function Results({ groups, here, idOf, onChoose }: ResultsProps) {
  let next = 0
  return (
    <div id="found" role="listbox" aria-label="Results" tabIndex={-1}>
      {groups.map(({ title, items }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list of options
        <div key={title} role="group" aria-label={title}>
          <p className="tiny" aria-hidden="true">
            {title}
          </p>
          {items.map((item) => {
            const at = next++
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys go through the field
              <div
                key={item.key}
                id={idOf(at)}
                role="option"
                tabIndex={-1}
                aria-selected={at === here}
                onClick={() => onChoose(item)}
              >
                <span dir="auto">{item.title}</span>
                {item.aside && <span className="tiny">{item.aside}</span>}
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
