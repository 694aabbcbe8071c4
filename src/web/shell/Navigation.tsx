import { useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { isCalledFor } from '../../domain/periods.ts'
import { useRecord } from '../record.tsx'
import { Brand } from './Brand.tsx'
import { Keys } from './Keys.tsx'
import { LogField } from './LogField.tsx'

/** The way to the pages: a column on a wide screen, a bar with a menu on a narrow one. */
export function Navigation() {
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
      <LogField />
      <nav id="pages" aria-label="Pages" className={open ? 'open' : ''}>
        <PageLink to="/today">Today</PageLink>
        <PageLink to="/reflect">Reflect</PageLink>
        <PageLink to="/sweet-spot" also="/">
          Sweet spot
        </PageLink>
        <PageLink to="/wants" count={record.wants.length}>
          Your wants
        </PageLink>
        <PageLink to="/goals">Goals</PageLink>
        <PageLink to="/log">Log</PageLink>
        <PageLink to="/scope">Scope</PageLink>
        <PageLink to="/readiness">Readiness</PageLink>
        <PageLink to="/packets">Packets</PageLink>
        <small dir="auto">{record.organisation.name}</small>
        <PageLink to="/company" count={record.needs.filter(isCalledFor).length}>
          Needs
        </PageLink>
        <PageLink to="/topics">Topics</PageLink>
        <PageLink to="/ladders">Ladders</PageLink>
        <span className="grow" />
        <PageLink to="/record">Your data</PageLink>
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
