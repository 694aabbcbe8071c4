import { protagonist } from '../../domain/people/demo.ts'
import { remoteDemo } from '../../operations/remote.ts'
import { send } from '../device.ts'

/** The page a visitor of the demo sees first. */
export const firstOfTheDemo = `/demo/${protagonist}/sweet-spot`

/** Sets the made-up company up, or removes it without a trace. */
export async function changeDemo(action: 'add' | 'remove'): Promise<void> {
  await remoteDemo(send)[action]()
}

/** Goes to another record. The whole page is loaded anew, so that nothing of the one stays. */
export function goTo(address: string): void {
  location.assign(address)
}
