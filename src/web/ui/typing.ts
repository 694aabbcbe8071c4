import { isComposing } from './composing.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * What holds for every field of every page: an Enter that ends a word of an input method sends no
 * form, and a text that is pasted beyond a limit is kept whole until it is corrected.
 */
export function guardTyping(): () => void {
  const stop = new AbortController()
  const options = { capture: true, signal: stop.signal }
  document.addEventListener('keydown', keepForm, options)
  document.addEventListener('paste', makeRoom, options)
  document.addEventListener('drop', makeRoom, options)
  document.addEventListener('input', ({ target }) => isField(target) && judge(target), options)
  return () => stop.abort()
}

function keepForm(event: KeyboardEvent): void {
  if (event.key === 'Enter' && isComposing(event)) event.preventDefault()
}

/** The browser would cut what is too long without a word. */
function makeRoom(event: ClipboardEvent | DragEvent): void {
  const { target } = event
  if (!isField(target) || target.maxLength < 0) return
  const data = 'clipboardData' in event ? event.clipboardData : event.dataTransfer
  const added = data?.getData('text/plain').length ?? 0
  const selected = (target.selectionEnd ?? 0) - (target.selectionStart ?? 0)
  if (target.value.length - selected + added <= target.maxLength) return
  target.dataset.limit = `${target.maxLength}`
  target.removeAttribute('maxlength')
}

/** Says by how much a text is too long; its form is not sent before it is shorter. */
function judge(field: Field): void {
  const limit = Number(field.dataset.limit)
  if (!limit) return
  const { length } = field.value
  field.setCustomValidity(length > limit ? tooLong(length, limit) : '')
  if (length > limit) {
    field.reportValidity()
    return
  }
  field.maxLength = limit
  delete field.dataset.limit
}

function tooLong(length: number, limit: number): string {
  const [has, may] = [length, limit].map((count) => count.toLocaleString('en'))
  return `This text has ${has} characters. Shorten it to ${may}.`
}

function isField(target: EventTarget | null): target is Field {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
