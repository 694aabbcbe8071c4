import { flushSync } from 'react-dom'

/** Puts the focus on the heading of a part of the page, when what had it is gone. */
export function focusHeading(within: Element): void {
  const heading = within.closest('section')?.querySelector<HTMLElement>('h2, h3')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus()
}

/** Adds a line to the list before a button, and puts the focus on its field. */
export function addLine(button: Element, add: () => void): void {
  flushSync(add)
  button.previousElementSibling
    ?.querySelector<HTMLElement>(':scope > li:last-child :is(input, textarea)')
    ?.focus()
}
