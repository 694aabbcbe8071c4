import type { Written } from '../../domain/reflect/mergedDraft.ts'

/** A draft that the server has not acknowledged. */
export type Unsent = Written

/** Drafts that wait in this browser until the server answers again. */
export function findUnsent(base: string, prompt: string): Unsent | undefined {
  const found = localStorage.getItem(keyOf(base, prompt))
  return found === null ? undefined : (JSON.parse(found) as Unsent)
}

export function holdUnsent(base: string, prompt: string, unsent: Unsent): void {
  try {
    localStorage.setItem(keyOf(base, prompt), JSON.stringify(unsent))
  } catch {
    // A browser that is full or keeps nothing: then the server alone has it, a moment later.
  }
}

export function dropUnsent(base: string, prompt: string): void {
  localStorage.removeItem(keyOf(base, prompt))
}

function keyOf(base: string, prompt: string): string {
  return `fairwind.draft ${base} ${prompt}`
}
