import { useState } from 'react'
import { Link } from 'wouter'
import type { Output } from '../../../operations/index.ts'
import { useRecord } from '../../record.tsx'
import { Answered } from '../../ui/Answered.tsx'
import { Page } from '../../ui/Page.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { counted } from '../../ui/words.ts'
import { FromRepository } from './FromRepository.tsx'
import { type Filter, ProposalFilter } from './ProposalFilter.tsx'
import { ProposalList } from './ProposalList.tsx'
import { ReadFile } from './ReadFile.tsx'
import { Sources } from './Sources.tsx'
import './proposals.css'

type Found = Output<'listProposals'>

/** Work found in repositories and documents, to add to the log or dismiss. */
export function ProposalsPage() {
  const [filter, setFilter] = useState<Filter>({})
  const asked = useQuery('listProposals', { limit: 200, ...filter })
  return (
    <Page
      title="Found work"
      aside={
        <Link className="btn" href="/log">
          Back to log
        </Link>
      }
    >
      <Answered asked={asked}>
        {(found) => (
          <>
            <p className="lede">{sentence(found)}</p>
            {found.total > 0 && (
              <ProposalFilter
                filter={filter}
                repositories={found.repositories}
                onChange={setFilter}
              />
            )}
            {found.total > 0 && found.matching === 0 && <p role="status">No items match.</p>}
            <ProposalList found={found} />
            <ReadFile />
            <FromRepository />
            <FromTheTerminal />
            <Sources sources={found.sources} />
          </>
        )}
      </Answered>
    </Page>
  )
}

function sentence({ total }: Found): string {
  if (total === 0)
    return 'Import work you have already done, from a file, a repository or GitHub. You review everything before it is added to your log.'
  return `${counted(total, 'item')} to review. Nothing is added to your log until you accept it.`
}

function FromTheTerminal() {
  const { commandStart } = useRecord()
  const [copied, setCopied] = useState('')
  async function copy(line: string) {
    await navigator.clipboard.writeText(line)
    setCopied(line)
  }
  return (
    <section className="section" aria-labelledby="terminal">
      <h2 id="terminal">From repositories and GitHub</h2>
      <p className="tiny">
        Run a command in your terminal. It reads your repositories on your machine, and the results
        appear here. Your token is never stored.
      </p>
      <ul className="commands">
        {commandsWith(commandStart).map(({ line, about }) => (
          <li key={line}>
            <code>{line}</code>
            <button type="button" className="plain" onClick={() => void copy(line)}>
              {copied === line ? 'Copied' : 'Copy'}
              <span className="hidden"> the command for {about}</span>
            </button>
            <span className="tiny">{about}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const commandsWith = (start: string) => [
  {
    line: `${start} collect git ~/code/shop ~/code/tools`,
    about: 'your commits, grouped by piece of work',
  },
  {
    line: `${start} collect github`,
    about: 'your merged pull requests and reviews; asks for a read-only token',
  },
  {
    line: `${start} collect file notes/2025.md`,
    about: 'a document or a table',
  },
]
