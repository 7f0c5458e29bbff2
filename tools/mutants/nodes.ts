import { parseSync } from 'vite'

/** A node of the syntax tree, as far as breaking rules needs it. */
export type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<Record<string, unknown>>

export function treeOf(path: string, text: string): Node {
  const { program, errors } = parseSync(path, text)
  const tree: unknown = program
  if (errors.length > 0 || !isNode(tree)) throw new Error(`${path} cannot be read: ${errors[0]?.message ?? 'no program'}`)
  return tree
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value
}

/** The nodes below a node, in the order of the source; types are left out: they do nothing when the program runs. */
export function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter(isNode)
    .filter(({ type }) => !/^TS(?!AsExpression|SatisfiesExpression|NonNullExpression)/u.test(type))
    .toSorted((a, b) => a.start - b.start)
}

export function nodeAt(node: Node, key: string): Node | null {
  const value = node[key]
  return isNode(value) ? value : null
}

export function nodesAt(node: Node, key: string): Node[] {
  const value = node[key]
  return Array.isArray(value) ? value.filter(isNode) : []
}

export function textAt(node: Node, key: string): string {
  const value = node[key]
  return typeof value === 'string' ? value : ''
}
