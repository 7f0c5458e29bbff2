import type { WordParagraph, WordSection } from './word-file.ts'
import { child, children, type XmlNode } from './xml-tree.ts'

const A4 = { width: 11906, height: 16838 }
const LETTER = { width: 12240, height: 15840 }

/** Reads w:sectPr; heads that it does not name are those of the section before. A missing page size is Word's own, Letter. */
export function sectionOf(
  node: XmlNode,
  before: WordSection | null,
  head: (id: string, tag: string) => WordParagraph[],
): WordSection {
  const size = child(node, 'w:pgSz')?.attributes
  const margin = child(node, 'w:pgMar')?.attributes ?? {}
  const start = child(node, 'w:pgNumType')?.attributes['w:start']
  const number = (text: string | undefined, or: number) =>
    text === undefined || Number.isNaN(Number(text)) ? or : Math.abs(Number(text))
  const usual = size ? A4 : LETTER
  return {
    width: number(size?.['w:w'], usual.width),
    height: number(size?.['w:h'], usual.height),
    landscape: size?.['w:orient'] === 'landscape',
    margins: {
      top: number(margin['w:top'], 1440),
      bottom: number(margin['w:bottom'], 1440),
      left: number(margin['w:left'], 1440),
      right: number(margin['w:right'], 1440),
    },
    titlePage: isOn(child(node, 'w:titlePg')),
    pageNumberStart: start === undefined ? null : Number(start),
    headers: heads(node, 'w:headerReference', before?.headers ?? {}, id => head(id, 'w:hdr')),
    footers: heads(node, 'w:footerReference', before?.footers ?? {}, id => head(id, 'w:ftr')),
  }
}

const isOn = (node: XmlNode | null): boolean => node !== null && !['0', 'false', 'off'].includes(node.attributes['w:val'] ?? '1')

function heads(
  node: XmlNode,
  tag: string,
  before: WordSection['headers'],
  read: (id: string) => WordParagraph[],
): WordSection['headers'] {
  const own = children(node, tag).map(
    each => [each.attributes['w:type'] ?? 'default', read(each.attributes['r:id'] ?? '')] as const,
  )
  return { ...before, ...Object.fromEntries(own) }
}
