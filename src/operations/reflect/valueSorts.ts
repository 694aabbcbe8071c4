import * as z from 'zod'
import * as store from '../../db/reflect/valueSorts.ts'
import { replaceValues } from '../../db/reflect/values.ts'
import { Day } from '../../domain/base/day.ts'
import { sortAgainOn, valueChange } from '../../domain/reflect/valueChange.ts'
import { RankedValues, ValuePiles } from '../../domain/reflect/valueSorts.ts'
import { deletion } from '../deletion.ts'
import { command, query } from '../operation.ts'

export const showValueSort = query({
  summary:
    'Show your values exercises over time with what changed between them, and the unfinished ' +
    'one.',
  input: z.object({}),
  async run({ db, actor, today }) {
    const all = await store.listValueSorts(db, actor)
    const finished = all.filter(({ ranked }) => ranked.length > 0)
    const last = finished.at(-1)
    return {
      today,
      sorts: finished.map((sort, index) => ({
        ...sort,
        change: index === 0 ? null : valueChange(finished[index - 1]!.ranked, sort.ranked),
      })),
      unfinished: all.find(({ ranked }) => ranked.length === 0)?.piles ?? null,
      againOn: last ? sortAgainOn(last.day) : null,
    }
  },
})

export const saveValueSort = command({
  summary:
    'Save a values exercise, finished or not. With 5 ranked values it is finished, and they ' +
    'become your values.',
  input: z.object({ piles: ValuePiles, ranked: RankedValues.default([]) }),
  async run({ db, actor, today: day }, { piles, ranked }) {
    await store.deleteUnfinishedSort(db, actor)
    const isOver = (await store.listValueSorts(db, actor)).some((sort) => sort.day === day)
    // A finished sort of today is only replaced by another finished one.
    if (isOver && ranked.length === 0) return { day, ranked, finished: false }
    await store.putValueSorts(db, actor, [{ day, piles, ranked }])
    if (ranked.length > 0) await replaceValues(db, actor, ranked)
    return { day, ranked, finished: ranked.length > 0 }
  },
})

export const removeValueSort = deletion({
  summary: 'Delete one of your values exercises. Your current values don’t change.',
  input: z.object({ day: Day }),
  async run({ db, actor }, { day }) {
    return { removed: await store.deleteValueSorts(db, actor, [day]) }
  },
})
