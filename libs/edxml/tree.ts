import { PREFIX } from './namespace.ts'

/** An element of the header: its local name, its own text, its children in order. */
export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** An element with children; null and empty texts are left out, so that nothing stands empty where the format says 0..1. */
export function element(name: string, ...content: readonly (Element | string | number | null | undefined)[]): Element {
  const texts = content.filter(part => typeof part === 'string' || typeof part === 'number')
  const children = content.filter(part => typeof part === 'object' && part !== null)
  return { name, attributes: {}, children, text: texts.join('') }
}

/** An element only if there is a text for it. */
export const optional = (name: string, text: string | number | undefined): Element | null =>
  text === undefined || text === '' ? null : element(name, text)

/** The element in XML, each name with the prefix of the envelope. */
export function prefixed(node: Element, prefix: string = PREFIX): string {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const inside = escaped(node.text) + node.children.map(child => prefixed(child, prefix)).join('')
  const name = prefix === '' ? node.name : `${prefix}:${node.name}`
  return `<${name}${attributes.join('')}>${inside}</${name}>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

/** Text made safe inside XML; characters which XML cannot hold are left out. */
export function escaped(text: string): string {
  return text
    .normalize('NFC')
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"\r]/g, sign => ENTITIES[sign] ?? sign)
}

/** The child of that name, or null. */
export const child = (node: Element | null, name: string): Element | null => node?.children.find(one => one.name === name) ?? null

/** All children of that name. */
export const childrenOf = (node: Element | null, name: string): Element[] => node?.children.filter(one => one.name === name) ?? []

/** Leaves under a node, each with its path from there. */
export function leaves(node: Element, path: readonly string[] = []): { path: string; text: string }[] {
  return node.children.flatMap(one => {
    const here = [...path, one.name]
    return one.children.length > 0 ? leaves(one, here) : [{ path: here.join('/'), text: one.text.trim() }]
  })
}

/** Puts a leaf at its path, making the elements on the way that are missing. */
export function putLeaf(root: Element, path: string, text: string): void {
  const names = path.split('/')
  const last = names.pop() ?? ''
  let node = root
  for (const name of names) {
    const next = node.children.findLast(one => one.name === name) ?? element(name)
    if (!node.children.includes(next)) node.children.push(next)
    node = next
  }
  node.children.push(element(last, text))
}
