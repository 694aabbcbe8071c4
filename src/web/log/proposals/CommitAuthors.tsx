import { useState } from 'react'
import type { CommitAuthor } from '../../../domain/log/collecting.ts'
import { counted } from '../../ui/words.ts'

interface CommitAuthorsProps {
  repository: string
  people: readonly CommitAuthor[]
  busy: boolean
  /** Called with the addresses that are the person's own. */
  onChoose(addresses: string[]): void
}

/** Asks which of the addresses in a repository are the person's, where that isn't certain. */
export function CommitAuthors({ repository, people, busy, onChoose }: CommitAuthorsProps) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const possible = people.filter(({ isMe }) => !isMe)
  if (possible.length === 0) return null
  const choose = (address: string, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, address] : chosen.filter((each) => each !== address))
  return (
    <fieldset className="commit-authors">
      <legend>
        {possible.length === people.length
          ? `None of the commits in ${repository} is by you. Which addresses are yours?`
          : 'These may be yours too.'}
      </legend>
      {possible.map(({ name, address, commits }) => (
        <label className="check" key={`${address} ${name}`} dir="auto">
          <input
            type="checkbox"
            checked={chosen.includes(address)}
            onChange={({ target }) => choose(address, target.checked)}
          />
          {name} &lt;{address}&gt;, {counted(commits, 'commit')}
        </label>
      ))}
      <button
        type="button"
        disabled={busy || chosen.length === 0}
        onClick={() => onChoose([...chosen])}
      >
        Import their commits
      </button>
    </fieldset>
  )
}
