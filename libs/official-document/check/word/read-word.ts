import { entriesOf, partText } from '../../input/zip.ts'
import { fileProblem, type FileProblem } from '../../input/problem.ts'
import { Numbering } from '../../input/numbering.ts'
import { BodyWalk } from './body-walk.ts'
import { styleSheet } from './style-sheet.ts'
import type { WordFile } from './word-file.ts'
import { child, treeOf } from './xml-tree.ts'

/** A Word file with the look of every paragraph: page, margins, fonts, sizes, heads. The limits on archives are those of `readFileText`. */
export function readWord(bytes: Uint8Array): WordFile | FileProblem {
  const entries = entriesOf(bytes)
  if (!Array.isArray(entries)) return entries
  const part = (name: string): string | null | FileProblem => {
    const entry = entries.find(each => each.name === name)
    return entry ? partText(bytes, entry) : null
  }
  const main = part('word/document.xml')
  if (main === null)
    return fileProblem(entries.some(each => each.encrypted) ? 'file/encrypted' : 'file/unsupported', { found: 'zip' })
  if (typeof main !== 'string') return main
  const text = (name: string): string | null => {
    const found = part(name)
    return typeof found === 'string' ? found : null
  }
  const body = child(child(treeOf(main), 'w:document'), 'w:body')
  if (!body) return fileProblem('file/corrupt')
  const sheet = styleSheet(text('word/styles.xml'), text('word/theme/theme1.xml'))
  const walk = new BodyWalk(
    sheet,
    new Numbering(text('word/numbering.xml')),
    relations(text('word/_rels/document.xml.rels')),
    target => text(`word/${target}`),
  )
  walk.body(body)
  return walk.file()
}

function relations(xml: string | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, attributes = ''] of (xml ?? '').matchAll(/<Relationship\s([^>]*)>/gu)) {
    const id = /\bId="([^"]*)"/u.exec(attributes)?.[1]
    const target = /\bTarget="([^"]*)"/u.exec(attributes)?.[1]
    if (id && target) found.set(id, target.replace(/^\/?word\//u, ''))
  }
  return found
}
