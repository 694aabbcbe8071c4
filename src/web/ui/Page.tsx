import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { placeAt } from '../places.ts'
import { Tabs } from './Tabs.tsx'

interface PageProps {
  title: string
  /** Shown beside the heading. */
  aside?: ReactNode
  children: ReactNode
  className?: string
}

let visited = false

/**
 * A page. Sets the window title, and focuses the heading when you come from another page. A page
 * that is one of the tabs of the menu has the heading of all of them, with its own name for
 * screen readers.
 */
export function Page({ title, aside, children, className = '' }: PageProps) {
  const [path] = useLocation()
  const place = placeAt(path)
  const tabs = place?.section.pages ? place : undefined
  const tab = tabs?.page.path === path ? tabs : undefined
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Fairwind`
  }, [title])
  useEffect(() => {
    if (visited) {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    visited = true
  }, [])
  return (
    <main id="main" className={`page ${className}`}>
      <div className="row spread heading">
        <h1
          ref={heading}
          tabIndex={-1}
          aria-label={tab && `${tab.section.title}: ${tab.page.title}`}
        >
          {tab ? tab.section.title : title}
        </h1>
        {aside}
      </div>
      {tabs && <Tabs section={tabs.section} here={tabs.page} />}
      {children}
    </main>
  )
}
