import type { TopicId } from '../../domain/topics/topics.ts'
import { logKey } from '../shell/Keys.tsx'

interface LogThisProps {
  /** What it is about, for those who hear the button without what stands beside it. */
  of: string
  topics?: TopicId[]
}

/** Opens the line of the log, with the topics of the item it stands beside. */
export function LogThis({ of, topics = [] }: LogThisProps) {
  const open = () => document.dispatchEvent(new CustomEvent(logKey, { detail: { topics } }))
  return (
    <button type="button" className="plain" onClick={open}>
      Log something for this<span className="hidden">: {of}</span>
    </button>
  )
}
