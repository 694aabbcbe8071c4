import type { EvidenceLink } from '../../domain/log/evidence.ts'
import { linksToOpen, nameOfLink } from './links.ts'

interface EntryLinksProps {
  links: readonly EvidenceLink[]
  /** Words that may hold more of them. */
  text?: string
}

/** The links of an entry, to open; nothing where there are none. */
export function EntryLinks({ links, text }: EntryLinksProps) {
  const open = linksToOpen(links, text)
  if (open.length === 0) return null
  return (
    <ul className="entry-links tiny" aria-label="Links">
      {open.map((link) => (
        <li key={link.url}>
          <a href={link.url} target="_blank" rel="noopener noreferrer" dir="auto">
            {nameOfLink(link)}
          </a>
        </li>
      ))}
    </ul>
  )
}
