import { Fragment, type ReactNode } from 'react'
import { type Block, blocksIn, piecesIn } from './markdownBlocks.ts'

/** A text in plain Markdown: headings, lists, quotes, emphasis and links. Nothing in it is run. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className="markdown" dir="auto">
      {blocksIn(text).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text that was read has no other order
        <BlockText key={index} block={block} />
      ))}
    </div>
  )
}

function BlockText({ block }: { block: Block }) {
  const [first = ''] = block.lines
  switch (block.kind) {
    case 'rule':
      return <hr />
    case 'code':
      return <pre>{block.lines.join('\n')}</pre>
    case 'heading':
      return <p className="md-heading">{inline(first)}</p>
    case 'quote':
      return <blockquote>{lined(block.lines)}</blockquote>
    case 'list':
      return <ul>{items(block.lines)}</ul>
    case 'numbered':
      return <ol>{items(block.lines)}</ol>
    default:
      return <p>{lined(block.lines)}</p>
  }
}

function items(lines: readonly string[]): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: a text that was read has no other order
  return lines.map((line, index) => <li key={index}>{inline(line)}</li>)
}

function lined(lines: readonly string[]): ReactNode {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text that was read has no other order
    <Fragment key={index}>
      {index > 0 && <br />}
      {inline(line)}
    </Fragment>
  ))
}

function inline(line: string): ReactNode {
  return piecesIn(line).map(({ kind, text, url }, index) => {
    const key = `${index} ${kind}`
    if (kind === 'strong') return <strong key={key}>{text}</strong>
    if (kind === 'em') return <em key={key}>{text}</em>
    if (kind === 'code') return <code key={key}>{text}</code>
    if (kind === 'link')
      return (
        <a key={key} href={url} rel="noreferrer">
          {text}
        </a>
      )
    return <Fragment key={key}>{text}</Fragment>
  })
}
