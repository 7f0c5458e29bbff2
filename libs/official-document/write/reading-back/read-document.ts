import type { ElectronicCopy, PaperCopy } from '../compose/copies.ts'
import { copyKinds } from '../compose/copies.ts'
import { documentFaults, type DocumentFault } from '../faults.ts'
import type { Introduction, Invitation, Leave, Minutes } from '../form-content.ts'
import type { Annex, Enclosed, OfficialDocument, Signature } from '../model.ts'
import { blocks } from './read-blocks.ts'
import {
  listOf,
  number,
  object,
  oneOf,
  optional,
  orNull,
  text,
  variants,
  yesOrNo,
  type Check,
  type ShapeFault,
} from '../shape.ts'
import { documentTypes, partyDocumentTypes } from '../types.ts'

const texts = listOf(text)
const signature = object<Signature>({ authority: texts, position: text, otherPosition: optional(text), name: text })

const forms: Readonly<Record<string, Check>> = {
  'giay-moi': object<Invitation>({
    kind: text,
    invitees: texts,
    event: text,
    chair: optional(text),
    time: text,
    venue: text,
  }),
  'giay-gioi-thieu': object<Introduction>({
    kind: text,
    person: text,
    position: text,
    sentTo: text,
    purpose: text,
    validUntil: text,
  }),
  'bien-ban': object<Minutes>({
    kind: text,
    meeting: optional(oneOf(['Cuộc họp', 'Hội nghị', 'Hội thảo'])),
    startedAt: text,
    venue: text,
    present: texts,
    chair: text,
    secretary: text,
    endedAt: text,
  }),
  'giay-nghi-phep': object<Leave>({
    kind: text,
    requestedOn: text,
    person: text,
    position: text,
    duration: text,
    from: text,
    to: text,
    place: text,
    countedAs: text,
    confirmation: optional(yesOrNo),
  }),
}

const copies: Readonly<Record<string, Check>> = {
  paper: object<PaperCopy>({
    medium: text,
    kind: oneOf(Object.keys(copyKinds)),
    organ: text,
    number: optional(orNull(text)),
    sign: text,
    place: text,
    date: optional(orNull(text)),
    signature,
    recipients: texts,
  }),
  electronic: object<ElectronicCopy>({
    medium: text,
    kind: oneOf(Object.keys(copyKinds)),
    organ: text,
    signedAt: orNull(text),
  }),
}

const filePart: Check = (value, at) => {
  if (typeof value !== 'object' || value === null) return oneOf(['whole', 'main', 'copies'])(value, at)
  return 'annex' in value
    ? object<{ annex: number }>({ annex: number })(value, at)
    : object<{ enclosed: number }>({ enclosed: number })(value, at)
}

const typesOf = (value: unknown): readonly string[] =>
  Object.keys(
    typeof value === 'object' && value !== null && 'system' in value && value.system === 'party'
      ? partyDocumentTypes
      : documentTypes,
  )

const shape = (types: readonly string[]): Check =>
  object<OfficialDocument>({
    system: optional(oneOf(['state', 'party'])),
    type: oneOf(types),
    typeName: optional(text),
    organ: object<OfficialDocument['organ']>({ parent: optional(text), name: text, fullName: optional(text) }),
    number: optional(orNull(text)),
    sign: text,
    place: text,
    date: optional(orNull(text)),
    abstract: text,
    urgency: optional(oneOf(['khan', 'thuong-khan', 'hoa-toc'])),
    circulation: optional(oneOf(['xem-xong-tra-lai', 'luu-hanh-noi-bo'])),
    secrecy: optional(oneOf(['mat', 'toi-mat', 'tuyet-mat'])),
    issuer: optional(text),
    addressees: texts,
    legalBases: texts,
    form: optional(variants('kind', forms)),
    body: blocks,
    closing: optional(oneOf(['./.', '.', ''])),
    signature,
    coSignatures: optional(listOf(signature)),
    recipients: texts,
    drafter: optional(text),
    contact: optional(text),
    annexes: optional(
      listOf(object<Annex>({ title: text, orientation: optional(oneOf(['portrait', 'landscape'])), body: blocks })),
    ),
    enclosed: optional(
      listOf(
        object<Enclosed>({ type: oneOf(Object.keys(documentTypes)), typeName: optional(text), abstract: text, body: blocks }),
      ),
    ),
    medium: optional(oneOf(['paper', 'electronic'])),
    copies: optional(listOf(variants('medium', copies))),
    file: optional(filePart),
    signedAt: optional(text),
    footNote: optional(text),
  })

/** Lists that a model in JSON may leave out. */
const DEFAULTS = { addressees: [], legalBases: [], recipients: [], body: [] }

export type ReadDocument = { readonly document: OfficialDocument } | { readonly faults: readonly (ShapeFault | DocumentFault)[] }

/**
 * Reads a model that came as JSON: every field that is missing, unknown or of another kind is told by its path (`body.3.text`), then what
 * keeps the document from being set (`documentFaults`). Lists may be left out. Never throws.
 */
export function readDocument(value: unknown): ReadDocument {
  const given = typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...DEFAULTS, ...value } : value
  const wrong = shape(typesOf(given))(given, '')
  if (wrong.length > 0) return { faults: wrong }
  const document = given as OfficialDocument // every field was looked at
  const faults = documentFaults(document)
  return faults.length > 0 ? { faults } : { document }
}
