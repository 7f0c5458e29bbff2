import { z } from 'zod'
import { codeByName } from './directory.ts'
import { documentFiles, type DocumentRow, type Urgency } from '../../../records/index.ts'
import { bodyAt } from '../../../org/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Dispatch } from '../../../records/index.ts'
import { documentId, type DocumentPackage, type DocumentRef, type Priority } from '@kheo/edxml'
import { factsOf as saidIn } from '../facts.ts'
import { passedOnReason } from '../relations/known-answers.ts'
import type { Link } from '../relations/links.ts'
import { arrivalOf, sentTo } from '../relations/messages.ts'
import { relationsOf } from '../relations/relations.ts'

export type Packed = { readonly message: DocumentPackage; readonly hashes: ReadonlyMap<string, string> }

type Packing = {
  readonly record: DocumentRow
  readonly receiver: Dispatch
  readonly link: Link
  readonly now: { readonly instant: Date; readonly today: string }
}

/** The package of an issued document for one outside agency. What the record does not say stays out: the library names what is missing. */
export async function packageOf(db: Reader, { record, receiver, link, now }: Packing): Promise<Packed> {
  const body = await bodyAt(db, record.bodyId, now.today)
  const files = (await documentFiles(db, record.id)).filter(({ role }) => role !== 'rendering')
  const { answers, replaces, words } = await relationsOf(db, record.id)
  const passedOn = record.direction === 'den' ? await originOf(db, record) : null
  const from = { organId: link.code, name: (passedOn ? body?.name : (record.agency ?? body?.name)) ?? '' }
  return {
    hashes: new Map(files.map(({ position, hash }) => [attachmentId(position), hash])),
    message: {
      kind: 'document',
      from,
      to: [{ organId: receiver.code ?? '', name: receiver.name }],
      document: {
        ...(passedOn?.document ?? factsOf(passedOn ? asPrinted(record) : record, { code: passedOn?.code ?? link.code })),
        ...(answers.length > 0 && { answers: await answered(db, answers) }),
      },
      trace: [...(passedOn?.trace ?? []), { organId: link.code, at: now.instant }],
      business: passedOn
        ? { kind: 'new', reason: passedOn.reason }
        : replaces === null
          ? { kind: 'new' }
          : await replacing(db, { words, replaces, receiver }),
      attachments: files.map(({ position, name, mediaType }) => ({ id: attachmentId(position), name, contentType: mediaType })),
    },
  }
}

type Origin = {
  readonly code: string | null
  /** What that agency's own package said of it. */
  readonly document: DocumentPackage['document'] | null
  readonly trace: DocumentPackage['trace']
  readonly reason: string
}

/**
 * Of a document of another agency that is passed on: the id under which that agency sent it, the agencies by which it came, else the agency's
 * code in the directory. Its number, day, signer and abstract are the agency's own.
 */
async function originOf(db: Reader, record: DocumentRow): Promise<Origin> {
  const arrival = await arrivalOf(db, record.id)
  const said = Trace.safeParse(arrival?.facts)
  return {
    code: arrival?.fromCode ?? (record.agency ? await codeByName(db, record.agency) : null),
    document: arrival ? (saidIn(arrival.facts)?.document ?? null) : null,
    trace: said.success ? said.data.trace.map(({ organId, at }) => ({ organId, at: new Date(at) })) : [],
    reason: passedOnReason(record.agency ?? 'cơ quan khác'),
  }
}

/** Number and sign of a paper, as the clerk read them from it. */
function asPrinted(record: DocumentRow): DocumentRow {
  const [, number = null, symbol = null] = /^([^/]+)\/(.+)$/u.exec(record.designation ?? '') ?? []
  return { ...record, number: number ?? record.number, symbol: symbol ?? record.symbol }
}

const Trace = z.object({ trace: z.array(z.object({ organId: z.string(), at: z.iso.datetime() })) })

const attachmentId = (position: number): string => `tep-${position}`

const PRIORITIES: Readonly<Record<Urgency, Priority>> = { thuong: 0, khan: 1, 'thuong-khan': 2, 'hoa-toc': 3 }

/** Type 2 is an administrative document; normative ones (1) are no business of this office's outgoing register. */
function factsOf(record: DocumentRow, link: Pick<Link, 'code'>): DocumentPackage['document'] {
  const { number, symbol, issuedOn, place, signatory, recipients } = record
  const named = number !== null && symbol !== null && issuedOn !== null
  return {
    documentId: named ? documentId({ organId: link.code, issuedOn, number, notation: symbol }) : '',
    number: number ?? '',
    notation: symbol ?? '',
    ...(place !== null && { place }),
    issuedOn: issuedOn ?? '',
    typeName: record.type ?? '',
    type: 2,
    typeDetail: 0,
    subject: record.abstract ?? '',
    signer: { ...(signatory?.position ? { position: signatory.position } : {}), name: signatory?.name ?? '' },
    priority: PRIORITIES[record.urgency],
    ...(recipients.length > 0 && { toPlaces: recipients.map(place => place.slice(0, 150)) }),
  }
}

/** Documents that came over the axis are named by their id there; others by number and agency. */
async function answered(db: Reader, ids: readonly Uuid[]): Promise<DocumentRef[]> {
  const refs: DocumentRef[] = []
  for (const id of ids) {
    const arrival = await arrivalOf(db, id)
    if (arrival?.documentKey)
      refs.push({ organId: arrival.fromCode, code: codeIn(arrival.documentKey), documentId: arrival.documentKey })
  }
  return refs
}

/** Number and sign inside a document's id on the axis. */
export const codeIn = (documentKey: string): string => documentKey.split(',').at(-1) ?? documentKey

/** A replacement names the document it replaces as this receiver got it; who never got it simply receives a new one. */
async function replacing(
  db: Reader,
  { words, replaces, receiver }: { readonly words: string; readonly replaces: Uuid; readonly receiver: Dispatch },
): Promise<DocumentPackage['business']> {
  const sent = await sentTo(db, replaces, receiver.code ?? '')
  if (!sent?.documentKey) return { kind: 'new' }
  return { kind: 'replace', reason: words, replaces: [{ documentId: sent.documentKey, organIds: [sent.toCode] }] }
}
