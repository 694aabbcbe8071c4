import { createHash } from 'node:crypto'

/** Names a content: the same for the same JSON, another for any other. Fit for an ETag. */
export function contentHash(content: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(content))
  return hash.digest('base64url').slice(0, 22)
}
