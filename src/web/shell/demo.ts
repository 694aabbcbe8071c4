import { AppError } from '../../domain/errors.ts'

/** Whose eyes a visitor of the demo looks through first. */
export const firstOfTheDemo = '/demo/priya-raman/sweet-spot'

/** Sets the made-up company up, or removes it without a trace. */
export async function changeDemo(action: 'add' | 'remove'): Promise<void> {
  const answer = await fetch('/api/demo', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action }),
  }).catch(() => undefined)
  if (answer?.ok) return
  const said = (await answer?.json().catch(() => undefined)) as
    | { error?: { message?: string } }
    | undefined
  throw new AppError('unavailable', said?.error?.message ?? 'Fairwind does not answer.')
}

/** Goes to another record. The whole page is loaded anew, so that nothing of the one stays. */
export function goTo(address: string): void {
  location.assign(address)
}
