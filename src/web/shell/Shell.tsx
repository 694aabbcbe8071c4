import type { ReactNode } from 'react'
import { useRecord } from '../record.tsx'
import { DemoBanner } from './DemoBanner.tsx'
import { Navigation, type NavigationProps } from './Navigation.tsx'
import './shell.css'

/** The frame around every page: the way to the others, and whose record this is. */
export function Shell({ children, ...navigation }: NavigationProps & { children: ReactNode }) {
  const { base } = useRecord()
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      {base !== '' && <DemoBanner />}
      <div className="frame">
        <Navigation {...navigation} />
        {children}
      </div>
    </>
  )
}
