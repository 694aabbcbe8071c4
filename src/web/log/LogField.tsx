import { lazy, Suspense, useEffect, useState } from 'react'
import type { TopicId } from '../../domain/topics/topics.ts'
import { logKey } from '../shell/Keys.tsx'

const LogDialog = lazy(async () => ({ default: (await import('./LogDialog.tsx')).LogDialog }))

/** The way into the log from every page, which the key L presses too. */
export function LogField() {
  const [about, setAbout] = useState<About>()
  useEffect(() => {
    const show = (event: Event) => setAbout(aboutOf(event))
    document.addEventListener(logKey, show)
    return () => document.removeEventListener(logKey, show)
  }, [])
  return (
    <>
      <button type="button" className="log-field" onClick={() => setAbout({})}>
        Log something <kbd>L</kbd>
      </button>
      {about && (
        <Suspense>
          <LogDialog {...about} onClose={() => setAbout(undefined)} />
        </Suspense>
      )}
    </>
  )
}

/** What a page that leads to the log says about the line, or words to begin it with. */
interface About {
  topics?: TopicId[]
  text?: string
}

function aboutOf(event: Event): About {
  return event instanceof CustomEvent ? (event.detail ?? {}) : {}
}
