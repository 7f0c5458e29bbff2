import { createReadStream } from 'node:fs'
import type { EdxmlMessage } from '../model.ts'
import { EdxmlProblem } from '../problem.ts'
import { readMessage } from '../read.ts'
import type { MessageType } from '../gateway/gateway.ts'
import { Failure } from './failure.ts'
import type { Held, PostBox } from './post-box.ts'
import { systemOf, type System } from './systems.ts'
import { sameAgency } from '../agency-code.ts'

export type Arriving = { readonly type: MessageType; readonly path: string; readonly sender: System; readonly at: Date }

/** Reads what a system has sent and puts it into the boxes of its receivers. Throws `Failure` with the number of the refusal. */
export async function receive(box: PostBox, systems: readonly System[], { type, path, sender, at }: Arriving): Promise<Held> {
  const message = await readHeld(path)
  if ((type === 'edoc') !== (message.kind === 'document')) throw new Failure('10', `messageType=${type}`)
  const from = message.from.organId
  if (!sender.agencies.some(({ code }) => sameAgency(code, from))) throw new Failure('19', from)
  const { to, documentId } = addressed(box, message)
  for (const code of to) {
    const system = systemOf(systems, code)
    if (system === undefined) throw new Failure('18', code)
    if (system.locked) throw new Failure('23', code)
  }
  return box.accept(path, { type, from, to, documentId, at: at.toISOString() })
}

async function readHeld(path: string): Promise<EdxmlMessage> {
  try {
    return (await readMessage(createReadStream(path), () => ({ write: () => {} }))).message
  } catch (error) {
    if (error instanceof EdxmlProblem) throw new Failure('22', `${error.code} ${error.at}`.trim())
    throw error
  }
}

/** A status goes to the sender of the document; the sender's own (13) to all whom the document was sent to. */
function addressed(box: PostBox, message: EdxmlMessage): { to: readonly string[]; documentId: string } {
  if (message.kind === 'document')
    return { to: message.to.map(({ organId }) => organId), documentId: message.document.documentId }
  const { about, from } = message
  const documentId = about.documentId ?? ''
  if (!sameAgency(about.organId, from.organId)) return { to: [about.organId], documentId }
  const to = box.receiversOf(documentId, from.organId)
  if (to.length === 0) throw new Failure('18', documentId)
  return { to, documentId }
}
