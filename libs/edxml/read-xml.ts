import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { Limits } from './limits.ts'
import { NAMESPACE } from './namespace.ts'
import { EdxmlProblem } from './problem.ts'
import { element, type Element } from './tree.ts'

/** What the reader of the envelope has come to know. */
export type XmlReader = {
  /** Takes text up to and including the next `>`, or a piece without one. Throws `EdxmlProblem`. */
  readonly take: (text: string) => void
  /** The tree so far, once the header is in it whole; null before. */
  readonly withHeader: () => Element | null
  /** Whether the text that comes next belongs to a file. */
  readonly insideFile: () => boolean
  /** The root. Throws `edxml/cut-short` when its end is missing. */
  readonly end: () => { root: Element; unprefixed: boolean; signed: boolean }
}

const FILE = 'ContentTransferEncoded'

/** Reads the package without its files into a tree. No document type, no entities, no other namespace; bounded in size and depth. */
export function xmlReader(limits: Limits): XmlReader {
  const parser = new SaxesParser({ xmlns: true })
  const open: Element[] = []
  let root: Element | null = null
  const seen = { elements: 0, chars: 0, unprefixed: false, signed: false, signature: 0 }
  const refuse = (code: ConstructorParameters<typeof EdxmlProblem>[0], at = ''): never => {
    throw new EdxmlProblem(code, at)
  }

  parser.on('error', error =>
    refuse(root === null || open.length > 0 ? 'edxml/not-xml' : 'edxml/not-edxml', error.message.slice(0, 80)),
  )
  parser.on('doctype', () => refuse('edxml/doctype'))
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') refuse('edxml/not-utf8', encoding.slice(0, 20))
  })
  parser.on('opentag', tag => {
    seen.elements += 1
    if (open.at(-1)?.name === FILE) refuse('edxml/bad-base64', tag.local)
    if (seen.elements > limits.elements) refuse('edxml/too-large', tag.local)
    if (open.length >= limits.depth) refuse('edxml/too-deep', tag.local)
    if (tag.local === 'Signature') seen.signed = true
    if (tag.local === 'Signature' || seen.signature > 0) seen.signature += 1
    else if (tag.uri !== NAMESPACE)
      refuse(open.length === 0 && !named(tag) ? 'edxml/not-edxml' : 'edxml/bad-namespace', tag.name.slice(0, 40))
    if (open.length === 0 && !named(tag)) refuse('edxml/not-edxml', tag.name.slice(0, 40))
    if (tag.prefix === '' && open.some(({ name }) => name === 'edXMLEnvelope') && seen.signature === 0) seen.unprefixed = true
    const node = element(tag.local)
    if (seen.signature === 0) open.at(-1)?.children.push(node)
    root ??= node
    open.push(node)
  })
  let headerDone = false
  parser.on('closetag', () => {
    headerDone ||= open.at(-1)?.name === 'edXMLHeader'
    open.pop()
    if (seen.signature > 0) seen.signature -= 1
  })
  const addText = (text: string) => {
    const node = open.at(-1)
    if (node !== undefined && seen.signature === 0) node.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', text => (open.at(-1)?.name === FILE ? refuse('edxml/bad-base64', 'CDATA') : addText(text)))

  return {
    take(text) {
      seen.chars += text.length
      if (seen.chars > limits.headerChars) refuse('edxml/too-large', 'edXMLEnvelope')
      parser.write(text)
    },
    withHeader: () => (headerDone ? root : null),
    insideFile: () => open.at(-1)?.name === FILE,
    end() {
      if (root === null) return refuse('edxml/not-xml')
      if (open.length > 0) return refuse('edxml/cut-short', open.at(-1)?.name)
      parser.close()
      return { root, unprefixed: seen.unprefixed, signed: seen.signed }
    },
  }
}

const named = ({ local }: SaxesTagNS): boolean => local.toLowerCase() === 'edxml'
