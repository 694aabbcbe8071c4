import { useEffect, useRef } from 'react'

/** Asks whether to leave: by the link to this address, or back when there is none. */
type Ask = (href?: string) => void

/** Marks the place in the history from which going back only asks. */
const mark = 'unsaved'

/** Whoever has something unsaved; the last one asks. */
const asking: Ask[] = []
let listening = new AbortController()

/**
 * While something is not saved, nothing leaves the page without a question. The browser asks before
 * it closes or reloads the page; for a link and for going back, `onLeave` is called instead.
 */
export function useStaying(isUnsaved: boolean, onLeave: Ask): void {
  const asked = useRef(onLeave)
  asked.current = onLeave
  useEffect(() => {
    if (!isUnsaved) return
    const ask: Ask = (href) => asked.current(href)
    if (asking.push(ask) === 1) listen()
    return () => {
      asking.splice(asking.indexOf(ask), 1)
      if (asking.length > 0) return
      listening.abort()
      if (history.state === mark) history.back()
    }
  }, [isUnsaved])
}

/** Goes back to the page before this one; what is unsaved is lost. */
export function goBack(): void {
  listening.abort()
  history.go(history.state === mark ? -2 : -1)
}

function listen(): void {
  listening = new AbortController()
  const { signal } = listening
  const hold = () => history.pushState(mark, '')
  const back = () => {
    hold()
    asking.at(-1)?.()
  }
  hold()
  window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal })
  window.addEventListener('popstate', back, { signal })
  document.addEventListener('click', follow, { capture: true, signal })
}

/** A link to another page of this site, which would replace the page. */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]')
  if (!link || !isFollowed(link, event)) return
  event.preventDefault()
  event.stopPropagation()
  asking.at(-1)?.(`${link.pathname}${link.search}${link.hash}`)
}

function isFollowed(link: HTMLAnchorElement, click: MouseEvent): boolean {
  if (link.target !== '' || link.hasAttribute('download')) return false
  if (click.button !== 0 || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey)
    return false
  return link.origin === location.origin && link.pathname !== location.pathname
}
