/** A piece of XML: a tag that opens, closes or stands alone, or text. */
export type XmlPiece = { open: string; attributes: string; empty: boolean } | { close: string } | { text: string }

/** One piece of XML with its place, for those who write it back. */
export const PIECE =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([A-Za-z_][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gu

/** Walks XML. Entities of a document type are never expanded: a bomb of them stays as it is written. */
export function* piecesOf(xml: string): Generator<XmlPiece> {
  for (const [, cdata, slash, name, attributes, empty, text] of xml.matchAll(PIECE)) {
    if (text !== undefined) yield { text: unescaped(text) }
    else if (cdata !== undefined) yield { text: cdata }
    else if (name && slash) yield { close: name }
    else if (name) yield { open: name, attributes: attributes ?? '', empty: empty === '/' }
  }
}

/** The value of one attribute of a tag. */
export function attribute(attributes: string, name: string): string | null {
  const hit = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes)
  return hit ? unescaped(hit[1] ?? hit[2] ?? '') : null
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text with its entities read. */
export const unescaped = (text: string): string =>
  text.replace(
    /&(#x[\da-fA-F]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/gu,
    (whole, name: string) => NAMED[name] ?? character(name) ?? whole,
  )

function character(name: string): string | null {
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null
}
