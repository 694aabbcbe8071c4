/** Ids from names, each once: letters and digits of any script, with hyphens between. */
export function uniqueIds(names: readonly string[], fallback: string): string[] {
  const taken = new Set<string>()
  return names.map((name, index) => {
    const slug = slugOf(name) || `${fallback}-${index + 1}`
    let id = slug
    for (let count = 2; taken.has(id); count++) id = `${slug}-${count}`
    taken.add(id)
    return id
  })
}

function slugOf(name: string): string {
  return [
    ...name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-'),
  ]
    .slice(0, 80)
    .join('')
    .replace(/^-+|-+$/g, '')
}
