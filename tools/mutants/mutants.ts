import { childrenOf, nodeAt, nodesAt, textAt, treeOf, type Node } from './nodes.ts'
import { sqlMutants } from './sql-mutants.ts'

/** One change of a source that a test should notice: what stands at `from`…`to` becomes `by`. */
export type Mutant = { readonly from: number; readonly to: number; readonly by: string }

const COMPARED: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '&&': '||',
  '||': '&&',
}

const CALLED: Readonly<Record<string, string>> = { some: 'every', every: 'some', min: 'max', max: 'min' }

/**
 * All mutants of a source: comparisons moved by one or turned round, `&&` and `||` exchanged, `!` and `??` dropped, conditions and early
 * returns dropped, what a predicate answers decided, numbers moved by one, entries of tables dropped, comparisons within SQL likewise.
 */
export function mutantsOf(path: string, text: string): Mutant[] {
  const found: Mutant[] = []
  const visit = (node: Node, inTable: boolean): void => {
    if (node.type === 'ImportDeclaration') return
    found.push(...ofNode(node, text), ...(inTable ? droppedEntries(node, text) : []))
    const runs = /Function/u.test(node.type)
    if (isSorting(node)) return
    for (const child of childrenOf(node)) visit(child, inTable && !runs)
  }
  visit(treeOf(path, text), true)
  const seen = new Set<string>()
  return found.filter(({ from, to, by }) => !seen.has(`${from}:${to}:${by}`) && seen.add(`${from}:${to}:${by}`))
}

/** An order compares ids that are never equal: its bounds and its figures do nothing. */
function isSorting(node: Node): boolean {
  const callee = nodeAt(node, 'callee')
  return node.type === 'CallExpression' && /^(?:toSorted|sort)$/u.test(textAt(nodeAt(callee ?? node, 'property') ?? node, 'name'))
}

export const withMutant = (text: string, { from, to, by }: Mutant): string => text.slice(0, from) + by + text.slice(to)

function ofNode(node: Node, text: string): Mutant[] {
  const of = (part: Node | null): string => (part ? text.slice(part.start, part.end) : '')
  const instead = (part: Node | null, ...by: string[]): Mutant[] =>
    part ? by.map(each => ({ from: part.start, to: part.end, by: each })) : []
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      if (textAt(node, 'operator') !== '??') return operatorMutants(node, text)
      // Null or nothing: hardly anybody asks which.
      return of(nodeAt(node, 'right')) === 'null' ? [] : instead(node, of(nodeAt(node, 'left')))
    case 'UnaryExpression':
      return textAt(node, 'operator') === '!' ? instead(node, of(nodeAt(node, 'argument'))) : []
    case 'ConditionalExpression':
      return instead(nodeAt(node, 'test'), `!(${of(nodeAt(node, 'test'))})`)
    case 'IfStatement':
      return instead(nodeAt(node, 'test'), 'false')
    case 'ReturnStatement':
      return predicate(nodeAt(node, 'argument'))
    case 'ArrowFunctionExpression':
      return predicate(nodeAt(node, 'body'))
    case 'Literal':
      return literalMutants(node)
    case 'MemberExpression': {
      const by = CALLED[textAt(nodeAt(node, 'property') ?? node, 'name')]
      return by ? instead(nodeAt(node, 'property'), by) : []
    }
    case 'TemplateElement':
      return sqlMutants(text.slice(node.start, node.end), node.start)
    default:
      return []
  }
}

function operatorMutants(node: Node, text: string): Mutant[] {
  const [left, right] = [nodeAt(node, 'left'), nodeAt(node, 'right')]
  const [operator, by] = [textAt(node, 'operator'), COMPARED[textAt(node, 'operator')]]
  if (!left || !right || by === undefined) return []
  const from = left.end + text.slice(left.end, right.start).indexOf(operator)
  // Mixed with `??` the exchanged one needs brackets, which only a change of the whole gives.
  const whole = `(${text.slice(left.start, left.end)}) ${by} (${text.slice(right.start, right.end)})`
  return /^[&|]/u.test(operator)
    ? [{ from: node.start, to: node.end, by: `(${whole})` }]
    : [{ from, to: from + operator.length, by }]
}

/** What compares, connects or denies answers yes or no: both are tried. */
function predicate(answer: Node | null): Mutant[] {
  if (!answer) return []
  const compares = answer.type === 'BinaryExpression' && /^(?:[<>]=?|[!=]==)$/u.test(textAt(answer, 'operator'))
  const connects = answer.type === 'LogicalExpression' && textAt(answer, 'operator') !== '??'
  const denies = answer.type === 'UnaryExpression' && textAt(answer, 'operator') === '!'
  const called = answer.type === 'CallExpression' ? nodeAt(answer, 'callee') : null
  const asks = called !== null && /^(?:some|every|includes|has|test)$/u.test(textAt(nodeAt(called, 'property') ?? called, 'name'))
  if (!compares && !connects && !denies && !asks) return []
  return ['true', 'false'].map(by => ({ from: answer.start, to: answer.end, by }))
}

function literalMutants(node: Node): Mutant[] {
  const { value } = node
  if (typeof value === 'boolean') return [{ from: node.start, to: node.end, by: String(!value) }]
  if (typeof value !== 'number') return []
  return [value + 1, value - 1].map(by => ({ from: node.start, to: node.end, by: `(${by})` }))
}

/** Entries of what is a table when the program starts: lists and records outside functions. */
function droppedEntries(node: Node, text: string): Mutant[] {
  const entries =
    node.type === 'ArrayExpression'
      ? nodesAt(node, 'elements')
      : node.type === 'ObjectExpression'
        ? nodesAt(node, 'properties')
        : []
  return entries.map(entry => {
    const comma = /^\s*,/u.exec(text.slice(entry.end))
    return { from: entry.start, to: entry.end + (comma?.[0].length ?? 0), by: '' }
  })
}
