import { Dialog } from '../ui/Dialog.tsx'

interface KeysDialogProps {
  /** Whether single keys work. */
  on: boolean
  onChoose(on: boolean): void
  onClose(): void
}

/** The list of shortcuts, and the switch for single-key ones. */
export function KeysDialog({ on, onChoose, onClose }: KeysDialogProps) {
  return (
    <Dialog title="Help" onClose={onClose}>
      <h3 className="section">Keyboard shortcuts</h3>
      <KeyList />
      <label className="check">
        <input type="checkbox" checked={on} onChange={({ target }) => onChoose(target.checked)} />
        Use single-key shortcuts (/, L and ?)
      </label>
      <form method="dialog" className="actions">
        <button type="submit">Close</button>
      </form>
    </Dialog>
  )
}

function KeyList() {
  return (
    <dl className="keys">
      <dt>
        <kbd>⌘ K</kbd> <kbd>Ctrl K</kbd> <kbd>/</kbd>
      </dt>
      <dd>Search, jump to a page or do something</dd>
      <dt>
        <kbd>L</kbd>
      </dt>
      <dd>Add entry</dd>
      <dt>
        <kbd>?</kbd>
      </dt>
      <dd>Show shortcuts</dd>
      <dt>
        <kbd>←</kbd> <kbd>→</kbd>
      </dt>
      <dd>Move a slider</dd>
      <dt>
        <kbd>Esc</kbd>
      </dt>
      <dd>Close</dd>
    </dl>
  )
}
