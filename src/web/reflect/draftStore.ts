/** A draft that the server has not acknowledged, and what the server had when it was begun. */
export interface Unsent {
  text: string
  before: string
}

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

/**
 * What somebody goes on writing: what waits here, what the server has, or, where both were written
 * since, both of them, one below the other. No word is lost.
 */
export function draftToGoOnWith(kept: string, unsent: Unsent | undefined): string {
  if (!unsent || kept.includes(unsent.text)) return kept
  if (kept === unsent.before || unsent.text.includes(kept)) return unsent.text
  return `${kept}\n\n---\n\n${unsent.text}`
}
