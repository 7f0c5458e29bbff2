import type { RightNode } from './right-node.ts'

type Props = { nodes: readonly RightNode[]; chosen: ReadonlySet<string>; lang: 'vi' | 'en' }

/** The rights of all modules as boxes in a tree: module, right, right below it. */
export function RightsTree({ nodes, chosen, lang }: Props) {
  return (
    <ul className="tree">
      {nodes.map(node => (
        <li key={node.id}>
          {node.isRight ? (
            <label className="choice">
              <input type="checkbox" name="rights" value={node.id} defaultChecked={chosen.has(node.id)} />
              <span>
                {node.name[lang]} <span className="section-note">{node.id}</span>
              </span>
            </label>
          ) : (
            <strong>{node.name[lang]}</strong>
          )}
          {node.children.length > 0 ? <RightsTree nodes={node.children} chosen={chosen} lang={lang} /> : null}
        </li>
      ))}
    </ul>
  )
}
