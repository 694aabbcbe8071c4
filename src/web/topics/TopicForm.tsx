import { type FormEvent, useState } from 'react'
import { relatedTo } from '../../domain/topics/relatedTopics.ts'
import type { Topic, TopicId } from '../../domain/topics/topics.ts'
import type { TopicTree } from '../../domain/topics/topicTree.ts'
import { ChosenTopics } from './ChosenTopics.tsx'

interface TopicFormProps {
  tree: TopicTree
  topic: Topic
  busy: boolean
  onSave(fields: Changes): void
}

type Changes = Pick<Topic, 'name' | 'meaning' | 'aliases'> & { related?: TopicId[] }

/** What a topic is called and means, and the topics it is linked to. */
export function TopicForm({ tree, topic, busy, onSave }: TopicFormProps) {
  const [related, setRelated] = useState<TopicId[]>()
  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const said = (field: string) => String(form.get(field))
    const aliases = said('aliases')
      .split(',')
      .flatMap((alias) => alias.trim() || [])
    onSave({ name: said('name'), meaning: said('meaning'), aliases, ...(related && { related }) })
  }
  return (
    <form onSubmit={save}>
      <div className="fields">
        <label className="wide">
          Name
          <input name="name" dir="auto" required maxLength={60} defaultValue={topic.name} />
        </label>
        <label className="wide">
          Description (one line)
          <input name="meaning" dir="auto" maxLength={200} defaultValue={topic.meaning} />
        </label>
        <label className="wide">
          Also called (separated by commas)
          <input name="aliases" dir="auto" defaultValue={topic.aliases.join(', ')} />
        </label>
        <div className="wide">
          <ChosenTopics
            label="Related topics"
            topics={related ?? relatedTo(tree, topic.id).filter(isOpenTo(topic))}
            most={50}
            onChange={setRelated}
          />
        </div>
      </div>
      <div className="actions">
        <button type="submit" className="main" disabled={busy}>
          Save topic
        </button>
      </div>
    </form>
  )
}

/** A link from one's own topic to one of the organisation is not seen by others, nor kept there. */
function isOpenTo({ id }: Topic): (other: TopicId) => boolean {
  return (other) => id.includes('/') || !other.includes('/')
}
