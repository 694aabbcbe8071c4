import { Link } from 'wouter'
import { type GoalMap, type GoalMapNode, goalMapColumns } from '../../../domain/goals/goalMap.ts'
import { ShowAll } from '../../ui/ShowAll.tsx'
import { columnName, columnPage, elementId } from './words.ts'

/** So many items of a kind are listed before somebody asks for all. */
const fewItems = 40

/** So many links of one item are listed. */
const fewLinks = 4

/** The map where there is no room for columns: a list of each kind, with links to walk along. */
export function GoalMapList({ map }: { map: GoalMap }) {
  const nodeOf = new Map(map.nodes.map((node) => [node.id, node]))
  const next = (id: string) =>
    map.links.flatMap(({ from, to }) => (from === id ? (nodeOf.get(to) ?? []) : []))
  return goalMapColumns.map((column) => {
    const nodes = map.nodes.filter((node) => node.column === column)
    if (nodes.length === 0) return null
    return (
      <section key={column} className="goal-map-list" aria-labelledby={`list-${column}`}>
        <h2 id={`list-${column}`}>{columnName[column]}</h2>
        <ShowAll
          items={nodes}
          few={fewItems}
          className="rows"
          render={(node) => <Item key={node.id} node={node} next={next(node.id)} />}
        />
      </section>
    )
  })
}

function Item({ node, next }: { node: GoalMapNode; next: readonly GoalMapNode[] }) {
  return (
    <li id={elementId(node.id)}>
      <Link href={columnPage[node.column]} dir="auto">
        {node.text}
      </Link>
      {next.length > 0 && (
        <ul className="tiny">
          {next.slice(0, fewLinks).map((each) => (
            <li key={each.id} dir="auto">
              → <NextLink {...each} />
            </li>
          ))}
          {next.length > fewLinks && <li>→ {next.length - fewLinks} more</li>}
        </ul>
      )}
    </li>
  )
}

/** Further down the page; an entry may not be among those listed. */
function NextLink({ id, column, text }: GoalMapNode) {
  return column === 'evidence' ? text : <a href={`#${elementId(id)}`}>{text}</a>
}
