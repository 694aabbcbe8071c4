import type { KeyboardEvent as ReactKeyboardEvent } from 'react'

/** What a key counts as for the input method that handled it. Safari tells the last one only so. */
const handledByInputMethod = 229

type Key = ReactKeyboardEvent | KeyboardEvent

/**
 * A handler of keys that leaves out those that only help to compose a word, as Enter does for
 * Japanese. Every handler of keys goes through here.
 */
export function unlessComposing<Event extends Key>(
  handle: (event: Event) => void,
): (event: Event) => void {
  return (event) => {
    if (!isComposing(event)) handle(event)
  }
}

/** Whether a key only helps to compose a word. */
export function isComposing(event: Key): boolean {
  const { isComposing, keyCode } = 'nativeEvent' in event ? event.nativeEvent : event
  return isComposing || keyCode === handledByInputMethod
}
