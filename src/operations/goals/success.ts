import * as z from 'zod'
import * as store from '../../db/people/personSettings.ts'
import { listValues } from '../../db/reflect/values.ts'
import { isTimeZone } from '../../domain/base/timeZone.ts'
import { usualMarkerNames } from '../../domain/goals/markerNames.ts'
import { SuccessMarkers } from '../../domain/goals/markers.ts'
import { HoursAWeek } from '../../domain/sweetSpot/wants.ts'
import { deletion } from '../deletion.ts'
import { command, query } from '../operation.ts'

export const showSuccess = query({
  summary: 'Show what success means to you: markers with weights that add to 100.',
  input: z.object({}),
  async run({ db, actor }) {
    return {
      markers: await store.listMarkers(db, actor),
      usual: usualMarkerNames,
      values: await listValues(db, actor),
    }
  },
})

export const setSuccess = deletion({
  summary: 'Say what success means to you: markers with weights that add to 100.',
  input: z.object({ markers: SuccessMarkers }),
  async run({ db, actor }, { markers }) {
    await store.replaceMarkers(db, actor, markers)
    return { markers }
  },
})

const TimeZone = z
  .string('Name a time zone, such as Europe/Lisbon.')
  .max(60)
  .refine(isTimeZone, 'This isn’t a time zone. Use one such as Europe/Lisbon.')

export const setCapacity = command({
  summary:
    'Set your hours per week for growth, and the time zone in which your day is counted; null ' +
    'follows your device.',
  input: z.object({ hoursAWeek: HoursAWeek.optional(), timeZone: TimeZone.nullable().optional() }),
  async run({ db, actor }, { hoursAWeek, timeZone }) {
    const now = await store.findSettings(db, actor)
    await store.putSettings(db, actor, {
      hoursAWeek: hoursAWeek ?? now.hoursAWeek,
      timeZone: timeZone === undefined ? now.timeZone : timeZone,
    })
    return store.findSettings(db, actor)
  },
})
