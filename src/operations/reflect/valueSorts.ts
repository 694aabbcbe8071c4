import * as z from 'zod'
import * as store from '../../db/reflect/valueSorts.ts'
import { replaceValues } from '../../db/reflect/values.ts'
import { Day } from '../../domain/base/day.ts'
import { sortAgainOn, valueChange } from '../../domain/reflect/valueChange.ts'
import { RankedValues, ValuePiles } from '../../domain/reflect/valueSorts.ts'
import { command, query } from '../operation.ts'

export const showValueSort = query({
  summary:
    'Show your card sorts of values over the years with what changed from each to the next, and ' +
    'the sort that goes on.',
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
    'Keep a card sort as far as it has come. With five ranked values it is finished, and they ' +
    'become what your record says you value.',
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

export const removeValueSort = command({
  summary: 'Delete one of your card sorts for good. What you value now stays as it is.',
  input: z.object({ day: Day }),
  async run({ db, actor }, { day }) {
    return { removed: await store.deleteValueSorts(db, actor, [day]) }
  },
})
