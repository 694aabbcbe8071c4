import { useState } from 'react'
import { useSearch } from 'wouter'
import { searchTopics } from '../../domain/topics/topicSearch.ts'
import { childrenOf } from '../../domain/topics/topicTree.ts'
import { useRecord } from '../record.tsx'
import { Page } from '../ui/Page.tsx'
import { counted } from '../ui/words.ts'
import { AddTopicDialog } from './AddTopicDialog.tsx'
import { Branch } from './Branch.tsx'
import { ChangeTopicDialog } from './ChangeTopicDialog.tsx'
import { type Doing, TopicLine } from './TopicLine.tsx'
import './topics.css'

/** The topic tree that wants and needs refer to, to browse and edit. */
export function TopicsPage() {
  const { tree } = useRecord()
  const search = useSearch()
  const [typed, setTyped] = useState(() => new URLSearchParams(search).get('search') ?? '')
  const [doing, setDoing] = useState<Doing>()
  const close = () => setDoing(undefined)
  return (
    <Page
      title="Topics"
      aside={
        <button type="button" onClick={() => setDoing({ what: 'add', below: null })}>
          Add topic
        </button>
      }
    >
      <p className="lede">
        {tree.topics.length} topics, from broad to specific. A flexible want also counts for nearby
        topics.
      </p>
      <label className="field search">
        Search
        <input
          type="search"
          dir="auto"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      {typed.trim() === '' ? (
        <ul className="tree">
          {childrenOf(tree, null).map((topic) => (
            <Branch key={topic.id} topic={topic} onDo={setDoing} />
          ))}
        </ul>
      ) : (
        <Found typed={typed} onDo={setDoing} />
      )}
      {doing?.what === 'add' && <AddTopicDialog below={doing.below} onClose={close} />}
      {doing?.what === 'change' && <ChangeTopicDialog id={doing.topic} onClose={close} />}
    </Page>
  )
}

function Found({ typed, onDo }: { typed: string; onDo(doing: Doing): void }) {
  const { tree } = useRecord()
  const found = searchTopics(tree, typed, 40)
  return (
    <>
      <p className="tiny" role="status">
        {`${counted(found.length, 'topic')} found`}
      </p>
      <ul className="tree">
        {found.map((topic) => (
          <li key={topic.id}>
            <TopicLine topic={topic} withPath onDo={onDo} />
          </li>
        ))}
      </ul>
    </>
  )
}
