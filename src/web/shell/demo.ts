import { protagonist } from '../../domain/people/demo.ts'
import { remoteDemo } from '../../operations/remote.ts'
import { send } from '../device.ts'

/** The page a visitor of the demo sees first. */
export const firstOfTheDemo = `/demo/${protagonist}/sweet-spot`

/** Sets up the fictional company, or deletes it completely. */
export async function changeDemo(action: 'add' | 'remove'): Promise<void> {
  await remoteDemo(send)[action]()
}

/** Opens another person’s data. The whole page is reloaded, so that nothing of the first stays. */
export function goTo(address: string): void {
  location.assign(address)
}
