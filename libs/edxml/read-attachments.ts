import type { EdxmlFault } from './problem.ts'
import { EdxmlProblem } from './problem.ts'
import type { ReceivedFile } from './read.ts'
import { child, childrenOf, type Element } from './tree.ts'

/**
 * Joins what the manifest lists with the files that came, by content id; `cid:` may be missing on either side. A file that is
 * listed and did not come refuses the whole package: it is never taken without one of its files.
 */
export function joinAttachments(root: Element, sizes: readonly number[]): { files: ReceivedFile[]; warnings: EdxmlFault[] } {
  const listed = childrenOf(child(child(child(root, 'edXMLEnvelope'), 'edXMLBody'), 'edXMLManifest'), 'Reference')
  const came = childrenOf(child(root, 'AttachmentEncoded'), 'Attachment').filter(
    one => child(one, 'ContentTransferEncoded') !== null,
  )
  const warnings: EdxmlFault[] = []
  const files = came.map((one, at): ReceivedFile => {
    const id = contentId(one)
    const reference = listed.find(row => contentId(row) === id)
    if (reference === undefined) warnings.push({ code: 'edxml/attachment-unlisted', at: id })
    const text = (name: string) => textOf(one, name) || textOf(reference ?? null, name)
    const given = text('AttachmentName')
    const name = plainName(given)
    if (name === '') throw new EdxmlProblem('edxml/attachment-without-name', id)
    if (name !== given) warnings.push({ code: 'edxml/path-in-name', at: name })
    const description = text('Description')
    return {
      id,
      name,
      contentType: text('ContentType') || 'application/octet-stream',
      ...(description !== '' && { description }),
      at,
      size: sizes[at] ?? 0,
    }
  })
  const missing = listed.find(row => !files.some(({ id }) => id === contentId(row)))
  if (missing !== undefined)
    throw new EdxmlProblem('edxml/attachment-missing', textOf(missing, 'AttachmentName') || contentId(missing))
  return { files, warnings }
}

const textOf = (node: Element | null, name: string): string => child(node, name)?.text.trim().normalize('NFC') ?? ''

const contentId = (node: Element): string => textOf(node, 'ContentId').replace(/^cid:/i, '')

/** The last part of a name that has a path, without signs that no file name carries. */
const plainName = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}:*?"<>|]/gu, '')
    .replace(/^\.+$/, '')
    .trim()
    .slice(0, 200)
