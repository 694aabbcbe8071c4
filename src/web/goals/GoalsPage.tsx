import { useEffect, useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { Answered } from '../ui/Answered.tsx'
import { Page } from '../ui/Page.tsx'
import { useQuery } from '../ui/useQuery.ts'
import { GoalDialog } from './form/GoalDialog.tsx'
import { GoalTree } from './GoalTree.tsx'
import { type Goals, ledeOf } from './goalWords.ts'
import { LookBack } from './LookBack.tsx'
import { type Opened, openedIn } from './opened.ts'
import { RequestDialog } from './RequestDialog.tsx'
import { ReviewDialog } from './ReviewDialog.tsx'
import './goals.css'

/** Long-term goals with the short-term goals that serve them. */
export function GoalsPage() {
  const asked = useQuery('listGoals', {})
  const [opened, setOpened] = useOpened()
  return (
    <Page
      title="Goals"
      aside={
        <div className="row">
          <button type="button" onClick={() => setOpened({ what: 'ask' })}>
            Evaluate a request
          </button>
          <button
            type="button"
            className="main"
            onClick={() => setOpened({ what: 'goal', id: undefined, term: 'short' })}
          >
            Add goal
          </button>
        </div>
      }
    >
      <Answered asked={asked}>
        {(goals) => (
          <>
            <p className="lede">{ledeOf(goals)}</p>
            <GoalTree goals={goals} onOpen={setOpened} />
            <LookBack goals={goals} />
            <OpenedDialog opened={opened} goals={goals} onClose={() => setOpened(undefined)} />
          </>
        )}
      </Answered>
    </Page>
  )
}

/** What is open over the page: at first the goal that another page led to, if one did. */
function useOpened() {
  const search = useSearch()
  const [, navigate] = useLocation()
  const asked = useMemo(() => openedIn(search), [search])
  const [opened, setOpened] = useState<Opened>()
  useEffect(() => {
    if (!asked) return
    setOpened(asked)
    navigate('/goals', { replace: true })
  }, [asked, navigate])
  return [opened, setOpened] as const
}

interface OpenedDialogProps {
  opened: Opened
  goals: Goals
  onClose(): void
}

function OpenedDialog({ opened, goals, onClose }: OpenedDialogProps) {
  if (opened?.what === 'ask') return <RequestDialog onClose={onClose} />
  if (!opened) return null
  const goal = opened.id && goals.goals.find(({ id }) => id === opened.id)
  if (opened.id && !goal) return null
  if (opened.what === 'goal')
    return (
      <GoalDialog
        goals={goals}
        goal={goal}
        term={opened.term}
        serves={opened.serves ?? null}
        start={opened.start}
        onClose={onClose}
      />
    )
  return goal ? <ReviewDialog goal={goal} decision={opened.decision} onClose={onClose} /> : null
}
