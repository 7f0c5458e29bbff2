import { messageFaults } from './check.ts'
import type { AttachmentFacts, DocumentPackage, StatusMessage } from './model.ts'
import { NAMESPACE, PREFIX } from './namespace.ts'
import { EdxmlProblem } from './problem.ts'
import { element, escaped, optional, prefixed, type Element } from './tree.ts'
import { documentHeader, statusHeader } from './write-header.ts'

/** Gives the bytes of one attachment, as often as it is asked. */
export type OpenAttachment = (attachment: AttachmentFacts) => AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/**
 * A document's package as a stream of bytes; attachments are encoded as they are read, so that memory stays flat.
 * Throws `EdxmlProblem` for the first fault of `messageFaults`. `today` is the day in Vietnam, `YYYY-MM-DD`.
 */
export async function* writePackage(message: DocumentPackage, open: OpenAttachment, today: string): AsyncGenerator<Uint8Array> {
  refuseFaults(message, today)
  yield bytes(`${BEGIN}${envelope(documentHeader(message), body(message.attachments))}<AttachmentEncoded>`)
  for (const attachment of message.attachments) {
    yield bytes(`<Attachment>${attachmentHead(attachment)}<${PREFIX}:ContentTransferEncoded xmlns:${PREFIX}="${NAMESPACE}">`)
    for await (const chunk of inBase64(open(attachment))) yield chunk
    yield bytes(`</${PREFIX}:ContentTransferEncoded></Attachment>`)
  }
  yield bytes('</AttachmentEncoded></edXML>')
}

/** A status message as bytes. Throws `EdxmlProblem` for the first fault of `messageFaults`. */
export function writeStatus(message: StatusMessage): Uint8Array {
  refuseFaults(message, '')
  return bytes(`${BEGIN}${envelope(statusHeader(message), null)}</edXML>`)
}

const BEGIN = `<?xml version="1.0" encoding="UTF-8"?><edXML xmlns="${NAMESPACE}">`

function refuseFaults(message: DocumentPackage | StatusMessage, today: string): void {
  const [fault] = messageFaults(message, today)
  if (fault !== undefined) throw new EdxmlProblem(fault.code, fault.at)
}

function envelope(header: Element, bodyPart: Element | null): string {
  const inside = prefixed(header) + (bodyPart === null ? '' : prefixed(bodyPart))
  return `<${PREFIX}:edXMLEnvelope xmlns:${PREFIX}="${NAMESPACE}">${inside}</${PREFIX}:edXMLEnvelope>`
}

const body = (attachments: readonly AttachmentFacts[]): Element =>
  element('edXMLBody', { ...element('edXMLManifest', ...attachments.map(reference)), attributes: { version: '1.0' } })

const reference = ({ id, name, contentType, description }: AttachmentFacts): Element =>
  element(
    'Reference',
    element('ContentId', `cid:${id}`),
    element('ContentType', contentType),
    optional('Description', description),
    element('AttachmentName', name),
  )

/** What stands before the bytes; unprefixed, outside the envelope. */
function attachmentHead({ id, name, contentType, description }: AttachmentFacts): string {
  const field = (tag: string, text: string) => `<${tag}>${escaped(text)}</${tag}>`
  return [
    field('ContentId', `cid:${id}`),
    field('AttachmentName', name),
    description === undefined ? '' : field('Description', description),
    field('ContentType', contentType),
  ].join('')
}

/** Base64 without line breaks; three bytes that fall between two chunks are carried over. */
async function* inBase64(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0)
  for await (const chunk of chunks) {
    const all = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const whole = all.length - (all.length % 3)
    if (whole > 0) yield bytes(Buffer.from(all.buffer, all.byteOffset, whole).toString('base64'))
    rest = all.slice(whole)
  }
  if (rest.length > 0) yield bytes(Buffer.from(rest).toString('base64'))
}

const bytes = (text: string): Uint8Array => Buffer.from(text)
