import { run } from './cli/program.ts'
import type { Place } from './cli/terminal.ts'
import { connect, now, today } from './connect.ts'
import { isTimeZone } from './domain/base/timeZone.ts'
import { serveMcpOverStdio } from './mcp/server.ts'
import { move, restore } from './process/backups.ts'
import { backUpBehind, refuseFresh } from './process/dailyBackup.ts'
import { offlineQueue } from './process/offlineQueue.ts'
import { placeNotices } from './process/placeNotices.ts'
import { serve } from './process/serve.ts'
import { settingsFrom } from './process/settings.ts'
import { statusOf } from './process/status.ts'
import { version } from './version.ts'

// Whoever reads what we print may stop before its end, as `| head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

/** Where this machine is, or what TZ says. */
const { timeZone } = Intl.DateTimeFormat().resolvedOptions()

/** The `fairwind` command: the only file that reads the environment and ends the process. */
process.exitCode = await run(
  {
    version,
    input: process.stdin,
    output: process.stdout,
    error: process.stderr,
    now,
    timeZone: isTimeZone(timeZone) ? timeZone : undefined,
    githubToken: process.env.GITHUB_TOKEN || undefined,
    async open(place: Place) {
      const settings = settingsFrom(process.env, place)
      for (const line of await placeNotices(settings, place)) process.stderr.write(`${line}\n`)
      const { installation, owner, close } = await connect(settings)
      const end = () => close().then(() => backUpBehind(settings, process.argv[1] ?? '', today()))
      return { installation: await installation, close: owner ? close : end }
    },
    status: (place) => statusOf(settingsFrom(process.env, place)),
    async serve({ demo, ...given }) {
      const settings = settingsFrom(process.env, given)
      const say = (line: string) => process.stdout.write(`${line}\n`)
      await serve(await connect(settings), settings, { demo, say })
    },
    offlineQueue: (place) => offlineQueue(settingsFrom(process.env, place).dataDir),
    mcp: (call) => serveMcpOverStdio(call, version),
    async backUp(place, file) {
      const { backUp, close } = await connect(settingsFrom(process.env, place))
      return backUp(file).finally(close)
    },
    async backUpToday(place) {
      const settings = settingsFrom(process.env, place)
      await refuseFresh(settings)
      const { backUpToday, close } = await connect(settings)
      return backUpToday().finally(close)
    },
    restore: (place, file, setAside) => restore(settingsFrom(process.env, place), file, setAside),
    move: (place, to, progress) => move(settingsFrom(process.env, place), to, progress),
  },
  process.argv.slice(2),
)
