import { SaxesParser } from 'saxes'

/** The text of an XML document, for tests; fails where it is not well-formed. */
export function textOfXml(xml: string): string {
  let text = ''
  const parser = new SaxesParser({ xmlns: true })
  parser.on('text', (part) => {
    text += part
  })
  parser.write(xml).close()
  return text
}
