import { piecesOf } from '../../input/xml.ts'

/** An element with its attributes and children; text only where an element holds nothing but text. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlNode[]
  text: string
}

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu
const DEEPEST = 400

/** Reads a part of a Word file into a tree. Broken nesting is closed at the end; nothing is expanded. Deeper than 400 elements is left out. */
export function treeOf(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' }
  const open: XmlNode[] = [root]
  for (const piece of piecesOf(xml)) {
    const parent = open.at(-1) ?? root
    if ('text' in piece) parent.text += piece.text
    else if ('open' in piece) {
      const node: XmlNode = { name: piece.open, attributes: attributesOf(piece.attributes), children: [], text: '' }
      if (open.length < DEEPEST) parent.children.push(node)
      if (!piece.empty) open.push(node)
    } else if (open.length > 1 && parent.name === piece.close) open.pop()
  }
  return root
}

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', double, single] of source.matchAll(ATTRIBUTE)) found[name] = double ?? single ?? ''
  return found
}

export const child = (node: XmlNode | null | undefined, name: string): XmlNode | null =>
  node?.children.find(each => each.name === name) ?? null

export const children = (node: XmlNode | null | undefined, name: string): XmlNode[] =>
  node?.children.filter(each => each.name === name) ?? []

/** The `w:val` of an element. */
export const value = (node: XmlNode | null | undefined): string | null => node?.attributes['w:val'] ?? null
