import { type ReactNode, useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import {
  organisationSections,
  ownSections,
  placeAt,
  type Section,
  settingsSection,
} from '../places.ts'
import { useRecord } from '../record.tsx'
import { Brand } from './Brand.tsx'
import { Keys } from './Keys.tsx'

export interface NavigationProps {
  /** The field that opens the search. */
  search: ReactNode
  /** The field that adds a log entry. */
  log: ReactNode
}

/** Links to the pages: a column on a wide screen, a bar with a menu on a narrow one. */
export function Navigation({ search, log }: NavigationProps) {
  const [path] = useLocation()
  const [open, setOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: going somewhere closes the menu
  useEffect(() => setOpen(false), [path])
  const { record } = useRecord()
  return (
    <header className="side">
      <Link href="/" className="brand">
        <Brand />
        Fairwind
      </Link>
      <button
        type="button"
        className="menu"
        aria-expanded={open}
        aria-controls="pages"
        onClick={() => setOpen(!open)}
      >
        Menu
      </button>
      {search}
      {log}
      <nav id="pages" aria-label="Pages" className={open ? 'open' : ''}>
        <Sections of={ownSections} />
        <small dir="auto">{record.organisation.name}</small>
        <Sections of={organisationSections} />
        <span className="grow" />
        <Sections of={[settingsSection]} />
        <Keys />
      </nav>
    </header>
  )
}

function Sections({ of: sections }: { of: readonly Section[] }) {
  const [path] = useLocation()
  const here = placeAt(path)?.section
  return sections.map((section) => (
    <Link
      key={section.path}
      href={section.path}
      className={section === here ? 'here' : ''}
      aria-current={section === here ? (path === section.path ? 'page' : true) : undefined}
    >
      {section.title}
    </Link>
  ))
}
