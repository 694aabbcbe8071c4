import { lazy, Suspense } from 'react'
import { Link, Redirect, Route, Router, Switch } from 'wouter'
import { LogField } from './log/LogField.tsx'
import { SearchField } from './palette/SearchField.tsx'
import { RecordProvider, useRecord } from './record.tsx'
import { Shell } from './shell/Shell.tsx'
import type { Start } from './start.ts'
import { WantDraftsProvider } from './sweetSpot/wants/WantDrafts.tsx'
import { TodayPage } from './today/TodayPage.tsx'
import { LoadingText } from './ui/Loading.tsx'
import { Page } from './ui/Page.tsx'

const WelcomePage = lazy(async () => ({
  default: (await import('./welcome/WelcomePage.tsx')).WelcomePage,
}))
const WantsPage = lazy(async () => ({
  default: (await import('./sweetSpot/wants/WantsPage.tsx')).WantsPage,
}))
const SweetSpotHistoryPage = lazy(async () => ({
  default: (await import('./sweetSpot/history/HistoryPage.tsx')).HistoryPage,
}))
const NeedsPage = lazy(async () => ({
  default: (await import('./sweetSpot/needs/NeedsPage.tsx')).NeedsPage,
}))
const TopicsPage = lazy(async () => ({
  default: (await import('./topics/TopicsPage.tsx')).TopicsPage,
}))
const SettingsPage = lazy(async () => ({
  default: (await import('./settings/SettingsPage.tsx')).SettingsPage,
}))

const LogPage = lazy(async () => ({ default: (await import('./log/LogPage.tsx')).LogPage }))

const ScopePage = lazy(async () => ({ default: (await import('./scope/ScopePage.tsx')).ScopePage }))

const ProposalsPage = lazy(async () => ({
  default: (await import('./log/proposals/ProposalsPage.tsx')).ProposalsPage,
}))

const PacketsPage = lazy(async () => ({
  default: (await import('./packets/PacketsPage.tsx')).PacketsPage,
}))
const PacketPage = lazy(async () => ({
  default: (await import('./packets/PacketPage.tsx')).PacketPage,
}))
const ReadPage = lazy(async () => ({ default: (await import('./packets/ReadPage.tsx')).ReadPage }))

const ReadinessPage = lazy(async () => ({
  default: (await import('./ladders/readiness/ReadinessPage.tsx')).ReadinessPage,
}))
const LaddersPage = lazy(async () => ({
  default: (await import('./ladders/LaddersPage.tsx')).LaddersPage,
}))
const LadderImportPage = lazy(async () => ({
  default: (await import('./ladders/import/ImportPage.tsx')).ImportPage,
}))
const LadderPage = lazy(async () => ({
  default: (await import('./ladders/LadderPage.tsx')).LadderPage,
}))
const TitlesPage = lazy(async () => ({
  default: (await import('./ladders/titles/TitlesPage.tsx')).TitlesPage,
}))

const PrioritiesPage = lazy(async () => ({
  default: (await import('./goals/PrioritiesPage.tsx')).PrioritiesPage,
}))
const GoalsPage = lazy(async () => ({ default: (await import('./goals/GoalsPage.tsx')).GoalsPage }))

const ReflectPage = lazy(async () => ({
  default: (await import('./reflect/ReflectPage.tsx')).ReflectPage,
}))
const YearsPage = lazy(async () => ({
  default: (await import('./reflect/YearsPage.tsx')).YearsPage,
}))

const ValuesPage = lazy(async () => ({
  default: (await import('./reflect/values/ValuesPage.tsx')).ValuesPage,
}))
const SuccessPage = lazy(async () => ({
  default: (await import('./goals/success/SuccessPage.tsx')).SuccessPage,
}))

const SweetSpotPage = lazy(async () => ({
  default: (await import('./sweetSpot/SweetSpotPage.tsx')).SweetSpotPage,
}))

const EnergyPage = lazy(async () => ({
  default: (await import('./reflect/energy/EnergyPage.tsx')).EnergyPage,
}))

const AssessPage = lazy(async () => ({
  default: (await import('./reflect/strengths/AssessPage.tsx')).AssessPage,
}))

const IkigaiPage = lazy(async () => ({
  default: (await import('./reflect/ikigai/IkigaiPage.tsx')).IkigaiPage,
}))

const GoalMapPage = lazy(async () => ({
  default: (await import('./goals/map/GoalMapPage.tsx')).GoalMapPage,
}))

/** The whole application: a record, the frame around the pages, and the page the address names. */
export function App({ start }: { start: Start }) {
  return (
    <Router base={start.base}>
      <RecordProvider start={start}>
        <WantDraftsProvider>
          <Frame />
        </WantDraftsProvider>
      </RecordProvider>
    </Router>
  )
}

function Frame() {
  return (
    <Shell search={<SearchField />} log={<LogField />}>
      <Suspense fallback={<LoadingText />}>
        <Pages />
      </Suspense>
    </Shell>
  )
}

function Pages() {
  return (
    <Switch>
      <Route path="/" component={FirstPage} />
      <Route path="/sweet-spot" component={SweetSpotPage} />
      <Route path="/sweet-spot/history" component={SweetSpotHistoryPage} />
      <Route path="/wants" component={WantsPage} />
      <Route path="/today" component={TodayPage} />
      <Route path="/goals/map" component={GoalMapPage} />
      <Route path="/goals/priorities" component={PrioritiesPage} />
      <Route path="/goals" component={GoalsPage} />
      <Route path="/log" component={LogPage} />
      <Route path="/log/proposals" component={ProposalsPage} />
      <Route path="/scope" component={ScopePage} />
      <Route path="/packets" component={PacketsPage} />
      <Route path="/packets/:id" component={PacketPage} />
      <Route path="/packets/:id/read" component={ReadPage} />
      <Route path="/readiness" component={ReadinessPage} />
      <Route path="/ladders" component={LaddersPage} />
      <Route path="/ladders/import" component={LadderImportPage} />
      <Route path="/ladders/:id" component={LadderPage} />
      <Route path="/titles" component={TitlesPage} />
      <Route path="/reflect/years" component={YearsPage} />
      <Route path="/reflect/values" component={ValuesPage} />
      <Route path="/energy" component={EnergyPage} />
      <Route path="/assess" component={AssessPage} />
      <Route path="/ikigai" component={IkigaiPage} />
      <Route path="/success" component={SuccessPage} />
      <Route path="/reflect/:prompt?" component={ReflectPage} />
      <Route path="/needs" component={NeedsPage} />
      <Route path="/company" component={MovedToNeeds} />
      <Route path="/topics" component={TopicsPage} />
      <Route path="/settings/:part?" component={SettingsPage} />
      <Route path="/record">
        <Redirect to="/settings/data" replace />
      </Route>
      <Route component={NoSuchPage} />
    </Switch>
  )
}

/** New users see the welcome page; everyone else sees Today. */
function FirstPage() {
  const { record, base } = useRecord()
  return record.wants.length === 0 && base === '' ? <WelcomePage /> : <TodayPage />
}

/** The address that the page of needs had before. */
function MovedToNeeds() {
  return <Redirect to={`/needs${location.search}${location.hash}`} replace />
}

function NoSuchPage() {
  return (
    <Page title="Page not found">
      <p className="lede">
        There is no page at this address. <Link href="/today">Go to Today</Link>
      </p>
    </Page>
  )
}
