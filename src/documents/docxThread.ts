import { parentPort, workerData } from 'node:worker_threads'
import type { Packet } from '../domain/packets/packets.ts'
import { wordDocument } from './docx.ts'

// Writes one Word document and ends.
parentPort?.postMessage(await wordDocument(workerData as Packet))
