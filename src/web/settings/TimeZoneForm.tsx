import { deviceTimeZone } from '../device.ts'
import { useRecord } from '../record.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useCommand } from '../ui/useCommand.ts'

/** The zone in which the person's day is counted: that of their device, unless they choose one. */
export function TimeZoneForm() {
  const { record, run } = useRecord()
  const { busy, problem, perform } = useCommand()
  const chosen = record.followsDevice ? '' : record.timeZone
  const names = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', record.timeZone])].sort()
  return (
    <section className="section" aria-labelledby="time-zone">
      <h2 id="time-zone">Time zone</h2>
      <p className="tiny">
        “Today” is the day in this zone: for new entries, due dates and reminders.
      </p>
      <select
        aria-labelledby="time-zone"
        disabled={busy}
        value={chosen}
        onChange={({ target }) =>
          void perform(() => run('setCapacity', { timeZone: target.value || null }))
        }
      >
        <option value="">
          Use this device’s time zone ({deviceTimeZone() ?? record.timeZone})
        </option>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <Problem text={problem} />
    </section>
  )
}
