import type { ReactNode } from 'react'
import { useRecord } from '../record.tsx'
import { DemoBanner } from './DemoBanner.tsx'
import { Navigation, type NavigationProps } from './Navigation.tsx'
import './shell.css'

/** The frame around every page: navigation, and the banner of the demo. */
export function Shell({ children, ...navigation }: NavigationProps & { children: ReactNode }) {
  const { base } = useRecord()
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      {base !== '' && <DemoBanner />}
      <div className="frame">
        <Navigation {...navigation} />
        {children}
      </div>
    </>
  )
}
