interface MoveButtonsProps {
  /** What is moved. */
  name: string
  index: number
  count: number
  onMove(to: number): void
}

/** One place up or down. */
export function MoveButtons({ name, index, count, onMove }: MoveButtonsProps) {
  return (
    <span className="move">
      <button
        type="button"
        className="plain"
        aria-disabled={index === 0}
        onClick={() => index > 0 && onMove(index - 1)}
      >
        <span aria-hidden="true">↑</span>
        <span className="hidden">Move {name} up</span>
      </button>
      <button
        type="button"
        className="plain"
        aria-disabled={index === count - 1}
        onClick={() => index < count - 1 && onMove(index + 1)}
      >
        <span aria-hidden="true">↓</span>
        <span className="hidden">Move {name} down</span>
      </button>
    </span>
  )
}
