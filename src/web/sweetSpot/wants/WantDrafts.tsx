import { createContext, type ReactNode, useContext } from 'react'
import { useDraftsOf, type WantDrafts } from './useDrafts.ts'

const DraftsContext = createContext<WantDrafts | undefined>(undefined)

/** Keeps what is being changed of the wants from one page to the next, until it is saved. */
export function WantDraftsProvider({ children }: { children: ReactNode }) {
  return <DraftsContext value={useDraftsOf()}>{children}</DraftsContext>
}

export function useDrafts(): WantDrafts {
  const drafts = useContext(DraftsContext)
  if (!drafts) throw new Error('useDrafts outside of WantDraftsProvider')
  return drafts
}
