import { useParams } from 'wouter'
import { ProfileForm } from '../people/ProfileForm.tsx'
import { Page } from '../ui/Page.tsx'
import { About } from './About.tsx'
import { CalendarSection } from './CalendarSection.tsx'
import { DemoSection } from './DemoSection.tsx'
import { ImportAndExport } from './ImportAndExport.tsx'
import { Privacy } from './Privacy.tsx'
import { RemindersSection } from './RemindersSection.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'
import { TimeZoneForm } from './TimeZoneForm.tsx'

const parts = {
  privacy: Privacy,
  notifications: Notifications,
  data: ImportAndExport,
  demo: DemoSection,
  about: About,
}

/** Settings, a part at a time; the first is the profile. */
export function SettingsPage() {
  const { part } = useParams<{ part?: string }>()
  const Part = part && Object.hasOwn(parts, part) ? parts[part as keyof typeof parts] : Profile
  return (
    <Page title="Settings">
      <Part />
    </Page>
  )
}

function Profile() {
  return (
    <>
      <p className="lede">Your documents use your name, contact details and positions.</p>
      <ProfileForm />
      <TimeZoneForm />
      <ThemeChoice />
    </>
  )
}

function Notifications() {
  return (
    <>
      <p className="lede">Emails and calendar events, only if you turn them on.</p>
      <RemindersSection />
      <CalendarSection />
    </>
  )
}
