import type { KeyboardEvent } from 'react'

/** What a key counts as for the input method that handled it. Safari tells the last one only so. */
const handledByInputMethod = 229

/** Whether a key only helps to compose a word, as Enter does for Japanese, and does nothing else. */
export function isComposing({ nativeEvent, keyCode }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || keyCode === handledByInputMethod
}
