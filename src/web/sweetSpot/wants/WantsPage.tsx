import { useState } from 'react'
import { Link } from 'wouter'
import type { Want } from '../../../domain/sweetSpot/wants.ts'
import type { TopicId } from '../../../domain/topics/topics.ts'
import { useRecord } from '../../record.tsx'
import { TopicPicker } from '../../topics/TopicPicker.tsx'
import { Page } from '../../ui/Page.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { counted } from '../../ui/words.ts'
import { GiveUpDialog } from './GiveUpDialog.tsx'
import { SharingDialog } from './SharingDialog.tsx'
import { ValuesSection } from './ValuesSection.tsx'
import { useDrafts } from './WantDrafts.tsx'
import { WantItem } from './WantItem.tsx'
import './wants.css'

/** What somebody opened beside a want. */
type Opened = { what: 'sharing' | 'giving up'; want: Want } | undefined

/** What a person wants to work on or grow in, and what they value. */
export function WantsPage() {
  const { record, run } = useRecord()
  const { wants, refusals, change, save, drop } = useDrafts()
  const { problem, perform } = useCommand()
  const [opened, setOpened] = useState<Opened>()
  const close = () => setOpened(undefined)
  const add = (topic: TopicId) => void perform(() => run('addWant', { topic }))
  const addOwn = (name: string) =>
    void perform(async () => {
      const { id } = await run('addTopic', { name, mine: true })
      await run('addWant', { topic: id })
    })
  return (
    <Page title="Your wants">
      <p className="lede">{introduction(wants.length)}</p>
      <TopicPicker
        label="What do you want to work on or grow in?"
        hint="A kind of work, a skill or a technology. If it’s missing, add it in your own words."
        taken={new Set(wants.map(({ topic }) => topic))}
        onPick={add}
        onAdd={addOwn}
      />
      <Problem text={problem} />
      <ShowAll
        items={wants}
        few={12}
        className="want-list"
        render={(want) => (
          <WantItem
            key={want.id}
            want={want}
            onMove={change}
            onRelease={save}
            refusal={refusals[want.id]}
            onDrop={() => void drop(want.id)}
            onShare={() => setOpened({ what: 'sharing', want })}
            onGiveUp={() => setOpened({ what: 'giving up', want })}
          />
        )}
      />
      <NextStep />
      <ValuesSection key={record.person.handle} />
      {opened?.what === 'sharing' && <SharingDialog want={opened.want} onClose={close} />}
      {opened?.what === 'giving up' && <GiveUpDialog want={opened.want} onClose={close} />}
    </Page>
  )
}

function introduction(count: number): string {
  if (count === 0)
    return 'Add 3 to 7 things you want to work on or grow in. Start with your own words, before you look at what’s needed.'
  if (count < 3) return `${counted(count, 'want')} so far. 3 to 7 work best.`
  return `${counted(count, 'want')}. Changes are saved as you make them.`
}

function NextStep() {
  const { record } = useRecord()
  if (record.wants.length === 0) return null
  return record.needs.length === 0 ? (
    <p className="actions">
      <Link className="btn main" href="/needs">
        Next: add what your company needs
      </Link>
    </p>
  ) : (
    <p className="actions">
      <Link className="btn main" href="/sweet-spot">
        See your sweet spot
      </Link>
    </p>
  )
}
