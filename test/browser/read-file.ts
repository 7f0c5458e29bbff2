import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'

/** The words of a Word file, runs put together. */
export function openDocx(file: Uint8Array): string {
  const xml = unzipSync(new Uint8Array(file), { filter: entry => entry.name === 'word/document.xml' })['word/document.xml']
  return xml
    ? strFromU8(xml)
        .replaceAll(/<\/w:p>/gu, '\n')
        .replaceAll(/<[^>]+>/gu, '')
    : ''
}

/** The words of a PDF. */
export async function openPdf(file: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: true })
  return text
}
