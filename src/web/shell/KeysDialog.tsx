import { Dialog } from '../ui/Dialog.tsx'

interface KeysDialogProps {
  /** Whether single keys work. */
  on: boolean
  onChoose(on: boolean): void
  onClose(): void
}

/** The keys there are, and the switch for those that are single. */
export function KeysDialog({ on, onChoose, onClose }: KeysDialogProps) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <KeyList />
      <label className="check">
        <input type="checkbox" checked={on} onChange={({ target }) => onChoose(target.checked)} />
        Single keys (/, L and ?) are on
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
        <kbd>/</kbd>
      </dt>
      <dd>To the search of this page, where there is one</dd>
      <dt>
        <kbd>L</kbd>
      </dt>
      <dd>Log what went well, in a line</dd>
      <dt>
        <kbd>?</kbd>
      </dt>
      <dd>This list</dd>
      <dt>
        <kbd>←</kbd> <kbd>→</kbd>
      </dt>
      <dd>Move a slider by a step; the circles follow</dd>
      <dt>
        <kbd>Esc</kbd>
      </dt>
      <dd>Close what is open</dd>
    </dl>
  )
}
