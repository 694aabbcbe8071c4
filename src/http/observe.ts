import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { AppError } from '../domain/base/errors.ts'
import { findOperation } from '../operations/index.ts'

/** Where structured lines go. They say what happened and how long it took, never what anybody wrote. */
export interface Log {
  info(facts: object, message: string): void
  error(facts: object, message: string): void
}

/** Counts for a monitor. */
export interface Metrics {
  answered(seconds: number, labels: { route: string; operation: string; status: number }): void
  /** Everything counted, in the text format of Prometheus. */
  text(): Promise<string>
}

/**
 * One line, and one count, for each request: by its route and operation, not by its address, for
 * that may name a person.
 */
export function observed(log: Log, metrics: Metrics | undefined): MiddlewareHandler {
  return async (c, next) => {
    const begun = performance.now()
    await next()
    const ms = performance.now() - begun
    const labels = { route: routePath(c, -1), operation: operationOf(c), status: c.res.status }
    log.info({ method: c.req.method, ...labels, ms: Math.round(ms) }, 'answered')
    metrics?.answered(ms / 1000, labels)
  }
}

/** The operation asked for. A name that nobody knows could be anything somebody typed. */
function operationOf(c: Context): string {
  const name = c.req.param('name')
  return name !== undefined && findOperation(name) ? name : ''
}

/**
 * What is logged of an error: its kind and its place. A message can quote what somebody wrote,
 * unless it is one that we wrote for whoever runs this.
 */
export function withoutWords(error: Error): object {
  const { code } = error as { code?: unknown }
  if (error instanceof AppError && code === 'unavailable')
    return { code, why: error.message, because: reasonOf(error.cause) }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { kind: error.name, code, at: frames.slice(0, 8).map((line) => line.trim()) }
}

/** What a database or the system reported underneath; statements are told by their code alone. */
function reasonOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined
  return (cause as { code?: string }).code ?? cause.message.slice(0, 200)
}
