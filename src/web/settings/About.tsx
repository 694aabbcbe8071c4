import { useRecord } from '../record.tsx'

/** What runs here, and what it does with the data. */
export function About() {
  const { version } = useRecord()
  return (
    <>
      <p className="lede">
        Your data stays on the computer that runs Fairwind. No account, no tracking, no telemetry.
      </p>
      <dl className="keys">
        <dt>Version</dt>
        <dd>{version}</dd>
        <dt>API</dt>
        <dd>
          <a href="/api">Every operation, for scripts and assistants</a>
        </dd>
      </dl>
    </>
  )
}
