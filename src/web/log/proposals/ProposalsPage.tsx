import { useState } from 'react'
import { Link } from 'wouter'
import type { Output } from '../../../operations/index.ts'
import { Answered } from '../../ui/Answered.tsx'
import { Page } from '../../ui/Page.tsx'
import { useQuery } from '../../ui/useQuery.ts'
import { capitalised, counted } from '../../ui/words.ts'
import { ProposalList } from './ProposalList.tsx'
import { ReadFile } from './ReadFile.tsx'
import { Sources } from './Sources.tsx'
import './proposals.css'

type Found = Output<'listProposals'>

/** What was found in repositories and documents, waiting for a yes or no. */
export function ProposalsPage() {
  const asked = useQuery('listProposals', { limit: 100 })
  return (
    <Page
      title="Bring in what you have"
      aside={
        <Link className="btn" href="/log">
          Your log
        </Link>
      }
    >
      <Answered asked={asked}>
        {(found) => (
          <>
            <p className="lede">{sentence(found)}</p>
            <ProposalList found={found} />
            <ReadFile />
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
    return 'A year is easier to remember from what it left behind. Choose a file or a repository; what is found waits here, and nothing is logged before you say yes.'
  const them = total === 1 ? 'It waits' : 'They wait'
  return `${capitalised(counted(total, 'piece'))} of work found. ${them} for your yes or no.`
}

function FromTheTerminal() {
  const [copied, setCopied] = useState('')
  async function copy(line: string) {
    await navigator.clipboard.writeText(line)
    setCopied(line)
  }
  return (
    <section className="section" aria-labelledby="terminal">
      <h2 id="terminal">From repositories and GitHub</h2>
      <p className="tiny">
        Your repositories and your token stay with you: a command reads them where they are, and
        what it finds appears here.
      </p>
      <ul className="commands">
        {commands.map(({ line, about }) => (
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

const commands = [
  {
    line: 'npx fairwind collect git ~/code/shop ~/code/tools',
    about: 'your own commits, grouped into pieces of work',
  },
  {
    line: 'npx fairwind collect github',
    about: 'your merged pull requests and reviews; asks for a token that may read',
  },
  {
    line: 'npx fairwind collect file notes/2025.md',
    about: 'a document or table, without this page',
  },
]
