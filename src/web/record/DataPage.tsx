import { Page } from '../ui/Page.tsx'

export function DataPage() {
  return <Page title="…">…</Page>
}
