import { logKey } from '../shell/Keys.tsx'

/** Opens the log line, for pages that are empty until there is an entry. */
export function FirstEntry() {
  return (
    <p className="actions">
      <button
        type="button"
        className="main"
        onClick={() => document.dispatchEvent(new Event(logKey))}
      >
        Add your first entry
      </button>
    </p>
  )
}
