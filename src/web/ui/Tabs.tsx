import { Link } from 'wouter'
import type { Place, Section } from '../places.ts'

interface TabsProps {
  section: Section
  /** The page that is open, or that the open page is below. */
  here: Place
}

/** Links to the pages of an entry of the menu, in a row under the heading. */
export function Tabs({ section, here }: TabsProps) {
  return (
    <nav className="tabs" aria-label={section.title}>
      {section.pages?.map(({ path, title }) => (
        <Link key={path} href={path} aria-current={path === here.path ? 'page' : undefined}>
          {title}
        </Link>
      ))}
    </nav>
  )
}
