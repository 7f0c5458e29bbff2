import type { FileWarning } from './problem.ts'
import { attribute, piecesOf } from './xml.ts'
import { partText, type ZipEntry } from './zip.ts'

/** What in a Word file would act or fetch once Word opens it: macros under whatever name, templates, objects and pictures from elsewhere. */
export function wordWarnings(bytes: Uint8Array, entries: readonly ZipEntry[]): FileWarning[] {
  const macros = entries.some(({ name }) => /(?:^|\/)vba(?:Project|Data)/u.test(name)) || typesNameMacros(bytes, entries)
  const relations = entries.filter(({ name }) => name.endsWith('.rels'))
  const remote = relations.some(entry => fetches(textOf(bytes, entry))) || entries.some(entry => commands(bytes, entry))
  return [...(macros ? [{ code: 'file/macro' } as const] : []), ...(remote ? [{ code: 'file/remote-content' } as const] : [])]
}

/** The part of macros may have any name; its content type is what Word goes by. */
function typesNameMacros(bytes: Uint8Array, entries: readonly ZipEntry[]): boolean {
  const types = entries.find(({ name }) => name === '[Content_Types].xml')
  return types !== undefined && /vnd\.ms-office\.vbaProject|macroEnabled/iu.test(textOf(bytes, types))
}

/** Anything outside the file but a link which somebody must press. */
function fetches(relations: string): boolean {
  for (const piece of piecesOf(relations)) {
    if (!('open' in piece) || !piece.open.endsWith('Relationship')) continue
    const outside = attribute(piece.attributes, 'TargetMode')?.toLowerCase() === 'external'
    if (outside && !attribute(piece.attributes, 'Type')?.endsWith('/hyperlink')) return true
  }
  return false
}

/** Fields that start a program or bring in another file; their words may be spread over several runs. */
function commands(bytes: Uint8Array, entry: ZipEntry): boolean {
  if (!/^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(entry.name)) return false
  const words: string[] = []
  let inside = false
  for (const piece of piecesOf(textOf(bytes, entry))) {
    if ('open' in piece && piece.open === 'w:fldSimple') words.push(` ${attribute(piece.attributes, 'w:instr') ?? ''} `)
    if ('open' in piece && piece.open === 'w:instrText') inside = !piece.empty
    else if ('close' in piece && piece.close === 'w:instrText') inside = false
    else if ('text' in piece && inside) words.push(piece.text)
  }
  return /(?:^|\s)(?:DDE(?:AUTO)?|INCLUDETEXT|INCLUDEPICTURE)\s/iu.test(words.join(''))
}

function textOf(bytes: Uint8Array, entry: ZipEntry): string {
  const text = partText(bytes, entry)
  return typeof text === 'string' ? text : ''
}
