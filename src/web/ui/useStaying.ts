import { useEffect, useRef } from 'react'

/** Marks the place in the history from which going back only asks. */
const mark = 'unsaved'

/**
 * While something is not saved, the browser asks before it leaves the page, and going back asks
 * here: it first comes to a place of the same address.
 */
export function useStaying(isUnsaved: boolean, onBack: () => void): void {
  const asked = useRef(onBack)
  asked.current = onBack
  useEffect(() => {
    if (!isUnsaved) return
    const hold = () => history.pushState(mark, '')
    const leave = (event: Event) => event.preventDefault()
    const back = () => {
      hold()
      asked.current()
    }
    hold()
    window.addEventListener('beforeunload', leave)
    window.addEventListener('popstate', back)
    return () => {
      window.removeEventListener('beforeunload', leave)
      window.removeEventListener('popstate', back)
      if (history.state === mark) history.back()
    }
  }, [isUnsaved])
}
