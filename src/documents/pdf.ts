import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Packet } from '../domain/packets/packets.ts'
import { documentFrom } from './documentFrom.ts'

const thread = new URL(`./pdfThread${extname(import.meta.url)}`, import.meta.url)

/**
 * A packet as a tagged PDF in any script, set in a thread so that nobody waits for it.
 * Needs neither a browser nor the network.
 */
export function packetPdf(packet: Packet): Promise<Uint8Array> {
  return documentFrom(new Worker(thread, { workerData: packet }))
}
