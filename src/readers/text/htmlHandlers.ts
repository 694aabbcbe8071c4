import type { Element } from 'hast'
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast'
import type { Heading, RootContent } from 'mdast'
import { tableFrom } from './htmlTables.ts'
import { isFlow, phrasing, plainText } from './plain.ts'

declare module 'mdast' {
  interface HeadingData {
    /** It is the term of a list of definitions, which has no depth of its own. */
    isTerm?: boolean
  }
}

const flow: Handle = (state, node) => state.toFlow(state.all(node))
const leaveOut: Handle = () => undefined

/** Where ours differ from those of hast-util-to-mdast, so that nothing written for readers is lost. */
export const handlers: Record<string, Handle> = {
  ...handledBy(leaveOut, [
    ...['head', 'script', 'style', 'template', 'noscript', 'svg', 'nav', 'button', 'select'],
    ...['iframe', 'input'],
  ]),
  ...handledBy(flow, ['thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption', 'dl', 'dd']),
  ...handledBy(flow, ['details', 'summary', 'dialog', 'menu']),
  ...handledBy(heading, ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']),
  ...Object.fromEntries(
    ['a', 'b', 'strong', 'i', 'em', 'mark', 'del', 's', 'strike'].map((tag) => [tag, mark(tag)]),
  ),
  dt: term,
  table: tableFrom,
}

function handledBy(handle: Handle, tags: readonly string[]): Record<string, Handle> {
  return Object.fromEntries(tags.map((tag) => [tag, handle]))
}

/** A mark around blocks, as those who copy a page write it, marks nothing. */
function mark(tag: string): Handle {
  return (state, node) => {
    const children = state.all(node)
    const made = () => defaultHandlers[tag as 'a'](state, node)
    return children.some(isFlow) ? children : made()
  }
}

/** A heading that is never closed ends where a block begins; what follows stands on its own. */
function heading(state: State, node: Element): RootContent[] {
  const children = state.all(node)
  const end = children.findIndex(isFlow)
  const words = phrasing(children.slice(0, end < 0 ? children.length : end))
  const isOpen = end >= 0 && plainText(words).trim() !== ''
  const depth = Number(node.tagName[1]) as Heading['depth']
  const made: Heading = { type: 'heading', depth, children: isOpen ? words : phrasing(children) }
  state.patch(node, made)
  return isOpen ? [made, ...state.toFlow(children.slice(end))] : [made]
}

function term(state: State, node: Element): Heading {
  const made: Heading = {
    ...{ type: 'heading', depth: 6, data: { isTerm: true } },
    children: phrasing(state.all(node)),
  }
  state.patch(node, made)
  return made
}
