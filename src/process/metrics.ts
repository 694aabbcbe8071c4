import { pino } from 'pino'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Log, Metrics } from '../http/observe.ts'

/** Lines of JSON on standard error, from a level on. */
export function logAt(level: string): Log {
  return pino({ level, base: { pid: process.pid } }, pino.destination(2))
}

/** Counts of this process and of its answers. */
export function countedMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const answers = new Histogram({
    name: 'fairwind_answer_seconds',
    help: 'Request duration in seconds, by route, operation and status.',
    labelNames: ['route', 'operation', 'status'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  })
  return {
    answered: (seconds, labels) => answers.observe(labels, seconds),
    text: () => registry.metrics(),
  }
}
