import { type ReactNode, useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useRecord } from '../record.tsx'
import { Brand } from './Brand.tsx'
import { Keys } from './Keys.tsx'

export interface NavigationProps {
  /** The field that adds a log entry. */
  log: ReactNode
  /** Counts shown beside some pages, by address. */
  counts: Readonly<Record<string, number>>
}

/** Links to the pages: a column on a wide screen, a bar with a menu on a narrow one. */
export function Navigation({ log, counts }: NavigationProps) {
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
      {log}
      <nav id="pages" aria-label="Pages" className={open ? 'open' : ''}>
        <PageLink to="/today">Today</PageLink>
        <PageLink to="/reflect">Reflect</PageLink>
        <PageLink to="/sweet-spot" also="/">
          Sweet spot
        </PageLink>
        <PageLink to="/wants" count={counts['/wants'] ?? 0}>
          Wants
        </PageLink>
        <PageLink to="/goals">Goals</PageLink>
        <PageLink to="/log">Log</PageLink>
        <PageLink to="/scope">Scope</PageLink>
        <PageLink to="/readiness">Readiness</PageLink>
        <PageLink to="/packets">Documents</PageLink>
        <small dir="auto">{record.organisation.name}</small>
        <PageLink to="/company" count={counts['/company'] ?? 0}>
          Needs
        </PageLink>
        <PageLink to="/topics">Topics</PageLink>
        <PageLink to="/ladders">Ladders</PageLink>
        <span className="grow" />
        <PageLink to="/record">Settings</PageLink>
      </nav>
      <Keys />
    </header>
  )
}

interface PageLinkProps {
  to: string
  /** Another address of the same page. */
  also?: string
  count?: number
  children: string
}

function PageLink({ to, also, count, children }: PageLinkProps) {
  const [path] = useLocation()
  const here = path === to || path === also
  return (
    <Link href={to} className={here ? 'here' : ''} aria-current={here ? 'page' : undefined}>
      {children}
      {count ? <span className="badge">{count}</span> : null}
    </Link>
  )
}
