import { base64Stream, type Base64Stream } from './base64-stream.ts'
import { LIMITS, type Limits } from './limits.ts'
import type { AttachmentFacts, EdxmlMessage } from './model.ts'
import { EdxmlProblem, type EdxmlFault } from './problem.ts'
import { joinAttachments } from './read-attachments.ts'
import { readHeader } from './read-header.ts'
import { xmlReader, type XmlReader } from './read-xml.ts'

/** Takes the bytes of one file as they come. What was written is to be thrown away when `readMessage` throws. */
export type FileSink = { readonly write: (bytes: Uint8Array) => void | Promise<void>; readonly end?: () => void | Promise<void> }

/** A file that came with the package; `at` is its place, which is the place of its sink. */
export type ReceivedFile = AttachmentFacts & { readonly at: number; readonly size: number }

export type ReadMessage = {
  readonly message: EdxmlMessage
  readonly files: readonly ReceivedFile[]
  /** What was tolerated. */
  readonly warnings: readonly EdxmlFault[]
  /** Whether an XML signature stood in it. It lies outside the namespace of XML signatures and proves nothing. */
  readonly signed: boolean
}

/**
 * Reads a package or a status message from a stream. Files go to the sinks while they are read, so that memory stays flat;
 * the message is complete, or `EdxmlProblem` says why it is refused as a whole.
 */
export async function readMessage(
  input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  openFile: (at: number) => FileSink,
  limits: Partial<Limits> = {},
): Promise<ReadMessage> {
  const bounds = { ...LIMITS, ...limits }
  const xml = xmlReader(bounds)
  const files = fileReader(openFile, bounds)
  const take = feed(xml, files)
  for await (const text of inText(input)) await take(text)
  const { root, unprefixed, signed } = xml.end()
  const { message, warnings } = readHeader(root)
  const joined = message.kind === 'document' ? joinAttachments(root, files.sizes) : { files: [], warnings: [] }
  return {
    message: message.kind === 'document' ? { ...message, attachments: joined.files.map(facts) } : message,
    files: joined.files,
    warnings: [
      ...(unprefixed ? [{ code: 'edxml/unprefixed', at: 'edXMLEnvelope' } as const] : []),
      ...warnings,
      ...joined.warnings,
    ],
    signed,
  }
}

/**
 * What the header of a message says, read without its files: enough to refuse a package whose files are broken by a status that
 * names it. Null when the header itself cannot be read.
 */
export async function peekMessage(
  input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limits: Partial<Limits> = {},
): Promise<EdxmlMessage | null> {
  const xml = xmlReader({ ...LIMITS, ...limits })
  try {
    for await (const text of inText(input)) {
      for (const piece of text.split(/(?<=>)/)) {
        xml.take(piece)
        const root = xml.withHeader()
        if (root !== null) return readHeader(root).message
      }
    }
  } catch (error) {
    if (!(error instanceof EdxmlProblem)) throw error
  }
  return null
}

const facts = ({ at: _at, size: _size, ...rest }: ReceivedFile): AttachmentFacts => rest

/** Feeds the text on, cut at every tag, so that the begin and end of a file are seen at once. */
function feed(xml: XmlReader, files: FileReader): (text: string) => Promise<void> {
  let inTag = false
  return async text => {
    let from = 0
    while (from < text.length) {
      const inFile = xml.insideFile() && !inTag
      const stop = text.indexOf(inFile ? '<' : '>', from)
      const to = stop === -1 ? text.length : inFile ? stop : stop + 1
      const piece = text.slice(from, to)
      from = to
      if (inFile) {
        if (piece !== '') await files.take(piece)
        inTag = stop !== -1
      } else {
        xml.take(piece)
        if (stop === -1) continue
        inTag = false
        await files.follow(xml.insideFile())
      }
    }
  }
}

type FileReader = {
  readonly take: (text: string) => Promise<void>
  /** Opens or ends a file when the tag that was just read does. */
  readonly follow: (insideFile: boolean) => Promise<void>
  readonly sizes: readonly number[]
}

type OpenFile = { readonly base64: Base64Stream; readonly sink: FileSink }

function fileReader(openFile: (at: number) => FileSink, limits: Limits): FileReader {
  const sizes: number[] = []
  let file: OpenFile | null = null
  return {
    sizes,
    async take(text) {
      if (file === null) return
      const bytes = file.base64.take(text)
      const at = sizes.length - 1
      sizes[at] = (sizes[at] ?? 0) + bytes.length
      if ((sizes[at] ?? 0) > limits.attachmentBytes) throw new EdxmlProblem('edxml/too-large', fileName(at))
      if (bytes.length > 0) await file.sink.write(bytes)
    },
    async follow(insideFile) {
      if (insideFile && file === null) {
        const at = sizes.push(0) - 1
        if (at >= limits.attachments) throw new EdxmlProblem('edxml/too-large', 'AttachmentEncoded')
        file = { base64: base64Stream(fileName(at)), sink: openFile(at) }
      }
      if (!insideFile && file !== null) {
        file.base64.end()
        await file.sink.end?.()
        file = null
      }
    },
  }
}

const fileName = (at: number): string => `Attachment ${at + 1}`

async function* inText(input: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (chunk?: Uint8Array) => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
    } catch {
      throw new EdxmlProblem('edxml/not-utf8')
    }
  }
  for await (const chunk of input) yield decode(chunk)
  yield decode()
}
