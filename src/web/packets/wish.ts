import type { Input } from '../../operations/index.ts'

/** What somebody asks of a packet that is to be made. */
export type Wish = Input<'makePacket'>
