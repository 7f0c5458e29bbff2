import { Link, StateMark } from '../../../../ui/index.ts'
import { adminText } from '../text.ts'

type Line = {
  id: string
  name: string
  code: string
  electronicCode: string | null
  locked: boolean
  parentId: string | null
  isDivision: boolean
}
export type BodyNode = Line & { children: BodyNode[] }

/** The bodies as a tree; whatever stands below nothing that exists on the day stands on top. */
export function treeOf(lines: readonly Line[]): BodyNode[] {
  const nodes = new Map(lines.map(line => [line.id, { ...line, children: [] } as BodyNode]))
  const tops: BodyNode[] = []
  for (const node of nodes.values()) {
    const above = node.parentId ? nodes.get(node.parentId) : undefined
    if (above) above.children.push(node)
    else tops.push(node)
  }
  return tops
}

type TreeProps = { nodes: readonly BodyNode[]; lang: 'vi' | 'en'; date: string | null; depth?: number }

/** Two levels are open; deeper ones open on demand, without scripts. */
export function BodyTree({ nodes, lang, date, depth = 0 }: TreeProps) {
  return (
    <ul className="tree">
      {nodes.map(node => (
        <li key={node.id}>
          <BodyLine node={node} lang={lang} date={date} />
          {node.children.length === 0 ? null : (
            <details open={depth < 1}>
              <summary>{adminText(lang).bodiesBelow(node.children.length)}</summary>
              <BodyTree nodes={node.children} lang={lang} date={date} depth={depth + 1} />
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

function BodyLine({ node, lang, date }: { node: BodyNode; lang: 'vi' | 'en'; date: string | null }) {
  const { id, name, code, electronicCode, locked } = node
  return (
    <>
      <Link href={`/quan-tri/co-quan/${id}${date ? `?ngay=${date}` : ''}`}>{name}</Link>{' '}
      <span className="section-note">{[code, electronicCode].filter(Boolean).join(' · ')}</span>{' '}
      {locked ? <StateMark>{adminText(lang).bodyLocked}</StateMark> : null}
    </>
  )
}
