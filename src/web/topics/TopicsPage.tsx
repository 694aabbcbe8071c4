import { Page } from '../ui/Page.tsx'

export function TopicsPage() {
  return <Page title="…">…</Page>
}
