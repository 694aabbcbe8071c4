import { remoteDemo } from '../../operations/remote.ts'

/** Whose eyes a visitor of the demo looks through first. */
export const firstOfTheDemo = '/demo/priya-raman/sweet-spot'

/** Sets the made-up company up, or removes it without a trace. */
export async function changeDemo(action: 'add' | 'remove'): Promise<void> {
  await remoteDemo((path, request) => fetch(path, request))[action]()
}

/** Goes to another record. The whole page is loaded anew, so that nothing of the one stays. */
export function goTo(address: string): void {
  location.assign(address)
}
