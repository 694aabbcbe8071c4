import { Page } from '../ui/Page.tsx'

export function WantsPage() {
  return <Page title="…">…</Page>
}
