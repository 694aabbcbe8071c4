/** Hands a text to the browser as a file to save. */
export function download({ name, text }: { name: string; text: string }): void {
  const type = name.endsWith('.json') ? 'application/json' : 'text/yaml'
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
