import { SignatureFault } from '../fault.ts'
import { activeContent } from '../pdf/active-content.ts'
import { PdfFile } from '../pdf/file.ts'
import { signatureFields } from '../pdf/form.ts'
import { as } from '../pdf/object.ts'
import { onlySpace } from './revision.ts'
import { reason } from './reasons.ts'
import type { Reason } from './reasons.ts'

/** What is to be said of the file itself. */
export function fileFaults(file: PdfFile): Reason[] {
  const reasons: Reason[] = []
  if (file.repaired) reasons.push(reason('file/repaired'))
  const active = activeContent(file)
  if (active.length > 0) reasons.push(reason('file/active-content', { kinds: active.join(', ') }))
  if (file.unreadable.size > 0) reasons.push(reason('file/broken-objects', { count: file.unreadable.size }))
  const removed = removedSignatures(file)
  if (removed.length > 0) reasons.push(reason('file/signature-removed', { fields: removed.join(', ') }))
  const trailing = trailingBytes(file)
  if (trailing > 0) reasons.push(reason('file/trailing-data', { bytes: trailing }))
  const hidden = file.repaired ? [] : hiddenObjects(file)
  if (hidden.length > 0)
    reasons.push(reason('file/hidden-objects', { count: hidden.length, numbers: hidden.slice(0, 10).join(', ') }))
  return reasons
}

/** Fields that were signed in an earlier saving and no longer are. */
function removedSignatures(file: PdfFile): string[] {
  const places = (one: PdfFile) =>
    signatureFields(one).flatMap(field => (field.value === null ? [] : [{ name: field.name, at: contentsAt(one, field.value) }]))
  const now = new Set(places(file).map(({ at }) => at))
  const lost = new Set<string>()
  for (let i = 1; i < file.sections.length; i += 1) {
    for (const { name, at } of earlier(file, i, places)) if (!now.has(at)) lost.add(name)
  }
  return [...lost]
}

function earlier<T>(file: PdfFile, from: number, read: (one: PdfFile) => T[]): T[] {
  try {
    return read(new PdfFile(file.bytes, file.sections.slice(from), false))
  } catch (error) {
    if (error instanceof SignatureFault) return [] // a first section of a linearised file is no whole file
    throw error
  }
}

function contentsAt(file: PdfFile, value: Parameters<PdfFile['get']>[0]): number {
  return as('string', file.dict(value)?.entries.get('Contents'))?.start ?? -1
}

/** Bytes behind the last end mark, blanks not counted. */
function trailingBytes({ bytes }: PdfFile): number {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf('%%EOF')
  const rest = at < 0 ? new Uint8Array() : bytes.subarray(at + 5)
  return onlySpace(rest) ? 0 : rest.length
}

/** Objects in the bytes that no cross-reference section leads to: nothing shows them now, a later saving might. */
function hiddenObjects(file: PdfFile): number[] {
  const known = new Set<number>()
  for (const section of file.sections) {
    known.add(section.at)
    const hybrid = section.trailer.entries.get('XRefStm')
    if (typeof hybrid === 'number') known.add(hybrid)
    for (const entry of section.entries.values()) if (entry.kind === 'at') known.add(entry.offset)
  }
  const text = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.length).toString('latin1')
  const numbers: number[] = []
  for (const found of text.matchAll(/(?<=[\r\n])(\d{1,8}) (\d{1,5}) obj(?=[\s<[(/])/gu)) {
    if (!known.has(found.index)) numbers.push(Number(found[1]))
  }
  return numbers
}
