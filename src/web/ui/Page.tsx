import { type ReactNode, useEffect, useRef } from 'react'

interface PageProps {
  title: string
  /** Shown beside the heading. */
  aside?: ReactNode
  children: ReactNode
  className?: string
}

let visited = false

/** A page. Sets the window title, and focuses the heading when you come from another page. */
export function Page({ title, aside, children, className = '' }: PageProps) {
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
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {aside}
      </div>
      {children}
    </main>
  )
}
