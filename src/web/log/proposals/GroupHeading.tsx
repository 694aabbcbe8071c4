interface GroupHeadingProps {
  title: string
  keys: readonly string[]
  /** The keys that are selected on the whole page. */
  chosen: ReadonlySet<string>
  onChoose(chosen: ReadonlySet<string>): void
}

/** The heading of a group, with a box that selects all of it. */
export function GroupHeading({ title, keys, chosen, onChoose }: GroupHeadingProps) {
  const count = keys.filter((key) => chosen.has(key)).length
  return (
    <h2>
      <label className="check">
        <input
          type="checkbox"
          checked={count === keys.length}
          ref={(box) => {
            if (box) box.indeterminate = count > 0 && count < keys.length
          }}
          onChange={({ target }) => onChoose(withKeys(chosen, keys, target.checked))}
        />
        <span className="hidden">Select all in </span>
        <span dir="auto">{title}</span>
        <span className="tiny num">{keys.length}</span>
      </label>
    </h2>
  )
}

/** The chosen keys with some more, or without them. */
export function withKeys(
  chosen: ReadonlySet<string>,
  keys: readonly string[],
  isChosen: boolean,
): ReadonlySet<string> {
  const next = new Set(chosen)
  for (const key of keys)
    if (isChosen) next.add(key)
    else next.delete(key)
  return next
}
