import type { Output } from '../../../operations/index.ts'
import type { Draft } from './goalDraft.ts'

export type Stated = Output<'lintGoal'>['stated']
type Fields = Partial<Pick<Draft, 'due' | 'measure' | 'confidence'>>
type Field = keyof Fields

/** By field, what the words stated last that was filled in or taken back. */
export type Handled = { readonly [Each in Field]?: { value: Draft[Each]; isBack: boolean } }

/** What a field holds until something is said for it. */
export const blank = { due: null, measure: { kind: 'done' }, confidence: null } as const

/** What the words state for the fields of a form; a day that must be asked about is none. */
function valuesOf({ due, measure, target, confidence }: Stated) {
  const open = target && { kind: 'number' as const, from: null, to: target.to, unit: target.unit }
  return {
    due: due && !due.asks ? due.due : null,
    measure: measure?.measure ?? open ?? blank.measure,
    confidence: confidence?.confidence ?? null,
  }
}

/**
 * The fields to fill in, once for each thing that the words state. What the person typed or chose
 * stays; what came from words that are gone goes with them.
 */
export function fill(stated: Stated, draft: Draft, handled: Handled) {
  const values = valuesOf(stated)
  const names = (Object.keys(values) as Field[]).filter((name) => {
    const before = handled[name]?.value ?? blank[name]
    const isNew = !isSame(values[name], before)
    const isOwn = !isSame(draft[name], blank[name]) && !isSame(draft[name], before)
    return isNew && !isOwn
  })
  const fields = Object.fromEntries(names.map((name) => [name, values[name]])) as Fields
  const now = names.map((name) => [name, { value: values[name], isBack: false }])
  return { names, fields, handled: { ...handled, ...Object.fromEntries(now) } as Handled }
}

/** Empties what was filled in; the same words do not fill it again. */
export function takeBack(draft: Draft, handled: Handled) {
  const names = filledIn(draft, handled)
  const back = names.map((name) => [name, { ...handled[name], isBack: true }])
  return {
    fields: Object.fromEntries(names.map((name) => [name, blank[name]])) as Fields,
    handled: { ...handled, ...Object.fromEntries(back) } as Handled,
  }
}

/** The fields that hold what the words state. */
export function filledIn(draft: Draft, handled: Handled): Field[] {
  return (Object.keys(handled) as Field[]).filter((name) => {
    const { value, isBack } = handled[name] ?? { value: blank[name], isBack: true }
    return !isBack && !isSame(value, blank[name]) && isSame(draft[name], value)
  })
}

/** The draft without the fields that nothing is known of: the server reads them from the words. */
export function unread(draft: Draft, handled: Handled) {
  const known = Object.entries(draft).filter(
    ([name, value]) =>
      !(name in blank && !(name in handled) && isSame(value, blank[name as Field])),
  )
  return Object.fromEntries(known) as Omit<Draft, Field> & Fields
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
