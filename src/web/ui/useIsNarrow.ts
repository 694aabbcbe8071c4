import { useSyncExternalStore } from 'react'

const narrow = '(width < 820px)'

/** Whether the window is as narrow as a phone, for what a style sheet alone can’t change. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(narrow).matches)
}

function watch(onChange: () => void): () => void {
  const list = matchMedia(narrow)
  list.addEventListener('change', onChange)
  return () => list.removeEventListener('change', onChange)
}
