import { isStatusCode } from './status.ts'
import { readDate, readTime } from './dates.ts'
import type {
  Agency,
  DocumentFacts,
  DocumentPackage,
  DocumentRef,
  EdxmlMessage,
  Priority,
  StatusMessage,
  Steering,
  Trace,
} from './model.ts'
import { EdxmlProblem, type EdxmlFault } from './problem.ts'
import { readBusiness } from './read-business.ts'
import { readStaff } from './staff.ts'
import { child, childrenOf, type Element } from './tree.ts'
import { unknownLeaves } from './unknown.ts'

/**
 * What the header says. Elements are found by name, whatever their order; what this format does not know is kept. Throws
 * `edxml/missing-field` with the element's name when a document could not be told apart without it.
 */
export function readHeader(root: Element): { message: EdxmlMessage; warnings: EdxmlFault[] } {
  const header = child(child(root, 'edXMLEnvelope'), 'edXMLHeader')
  const head = child(header, 'MessageHeader')
  if (header === null || head === null) throw new EdxmlProblem('edxml/missing-field', 'MessageHeader')
  const unknown = unknownLeaves(header)
  const kept = unknown.length === 0 ? {} : { unknown }
  const status = textOf(head, 'StatusCode')
  return status === '' ? readDocument(header, head, kept) : { message: { ...readStatus(head, status), ...kept }, warnings: [] }
}

type Kept = Pick<DocumentPackage, 'unknown'>

function readDocument(header: Element, head: Element, kept: Kept): { message: DocumentPackage; warnings: EdxmlFault[] } {
  const traceList = child(header, 'TraceHeaderList')
  const staff = readStaff(child(traceList, 'Bussiness'))
  const document = readFacts(head)
  const message: DocumentPackage = {
    kind: 'document',
    from: agency(needed(head, 'From'), 'From'),
    to: childrenOf(head, 'To').map(one => agency(one, 'To')),
    document,
    trace: childrenOf(traceList, 'TraceHeader').flatMap(readTrace),
    business: readBusiness(child(traceList, 'Bussiness')),
    ...(staff && { staff }),
    attachments: [],
    ...kept,
  }
  if (message.to.length === 0) throw new EdxmlProblem('edxml/missing-field', 'To')
  return { message, warnings: lacking(document).map(at => ({ code: 'edxml/missing-field', at })) }
}

/** Mandatory elements a document can still be told apart without; the clerk sees their names. */
const lacking = ({ number, typeName, signer }: DocumentFacts): string[] => [
  ...(number === '' ? ['Code/CodeNumber'] : []),
  ...(typeName === '' ? ['DocumentType/TypeName'] : []),
  ...(signer.name === '' ? ['SignerInfo/FullName'] : []),
]

function readStatus(head: Element, status: string): StatusMessage {
  if (!isStatusCode(status)) throw new EdxmlProblem('edxml/bad-field', `StatusCode ${status.slice(0, 10)}`)
  const staff = readStaff(head)
  const about = documentRef(needed(head, 'ResponseFor'))
  if ((about.documentId ?? '') === '') throw new EdxmlProblem('edxml/missing-field', 'ResponseFor/DocumentId')
  const at = readTime(textOf(head, 'Timestamp'))
  if (at === null) throw new EdxmlProblem('edxml/missing-field', 'Timestamp')
  return {
    kind: 'status',
    from: agency(needed(head, 'From'), 'From'),
    about,
    status,
    description: textOf(head, 'Description'),
    at,
    ...(staff && { staff }),
  }
}

function readFacts(head: Element): DocumentFacts {
  const code = child(head, 'Code')
  const promulgation = child(head, 'PromulgationInfo')
  const type = child(head, 'DocumentType')
  const signer = child(head, 'SignerInfo')
  const issuedOn = readDate(neededText(promulgation, 'PromulgationDate', 'PromulgationInfo'))
  if (issuedOn === null) throw new EdxmlProblem('edxml/bad-field', 'PromulgationInfo/PromulgationDate')
  const dueOn = readDate(textOf(head, 'DueDate'))
  const steering = numberOf(head, 'SteeringType')
  return {
    documentId: neededText(head, 'DocumentId'),
    number: textOf(code, 'CodeNumber'),
    notation: neededText(code, 'CodeNotation', 'Code'),
    ...given('place', textOf(promulgation, 'Place')),
    issuedOn,
    typeName: textOf(type, 'TypeName'),
    type: numberOf(type, 'Type') ?? 0,
    ...defined('typeDetail', numberOf(type, 'TypeDetail')),
    subject: neededText(head, 'Subject'),
    ...given('content', textOf(head, 'Content')),
    signer: {
      ...given('competence', textOf(signer, 'Competence')),
      ...given('position', textOf(signer, 'Position')),
      name: textOf(signer, 'FullName'),
    },
    ...(dueOn !== null && { dueOn }),
    ...readOther(child(head, 'OtherInfo')),
    ...list('answers', childrenOf(head, 'ResponseFor').map(documentRef)),
    ...(steering !== undefined && isSteering(steering) && { steering }),
    ...list('taskCodes', textsOf(child(head, 'ResponseForTask'), 'TaskCode')),
    ...list('toPlaces', textsOf(child(head, 'ToPlaces'), 'Place')),
  }
}

function readOther(other: Element | null): Partial<DocumentFacts> {
  const priority = numberOf(other, 'Priority')
  return {
    ...(priority !== undefined && isPriority(priority) && { priority }),
    ...given('circulation', textOf(other, 'SphereOfPromulgation')),
    ...given('typist', textOf(other, 'TyperNotation')),
    ...defined('copies', numberOf(other, 'PromulgationAmount')),
    ...defined('pages', numberOf(other, 'PageAmount')),
    ...list('appendixes', textsOf(child(other, 'Appendixes'), 'Appendix')),
  }
}

function agency(node: Element, at: string): Agency {
  return {
    organId: neededText(node, 'OrganId', at),
    name: textOf(node, 'OrganName'),
    ...given('inCharge', textOf(node, 'OrganizationInCharge')),
    ...given('address', textOf(node, 'OrganAdd')),
    ...given('email', textOf(node, 'Email')),
    ...given('telephone', textOf(node, 'Telephone')),
    ...given('fax', textOf(node, 'Fax')),
    ...given('website', textOf(node, 'Website')),
  }
}

function documentRef(node: Element): DocumentRef {
  const issuedOn = readDate(textOf(node, 'PromulgationDate'))
  return {
    organId: textOf(node, 'OrganId'),
    code: textOf(node, 'Code'),
    ...given('documentId', textOf(node, 'DocumentId')),
    ...(issuedOn !== null && { issuedOn }),
  }
}

function readTrace(node: Element): Trace[] {
  const at = readTime(textOf(node, 'Timestamp'))
  return at === null ? [] : [{ organId: textOf(node, 'OrganId'), at }]
}

const isSteering = (value: number): value is Steering => value >= 1 && value <= 3
const isPriority = (value: number): value is Priority => value >= 0 && value <= 4

const textOf = (node: Element | null, name: string): string => child(node, name)?.text.trim().normalize('NFC') ?? ''

const textsOf = (node: Element | null, name: string): string[] =>
  childrenOf(node, name)
    .map(({ text }) => text.trim().normalize('NFC'))
    .filter(text => text !== '')

function numberOf(node: Element | null, name: string): number | undefined {
  const text = textOf(node, name)
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

function needed(node: Element, name: string): Element {
  const found = child(node, name)
  if (found === null) throw new EdxmlProblem('edxml/missing-field', name)
  return found
}

function neededText(node: Element | null, name: string, under?: string): string {
  const text = textOf(node, name)
  if (text === '') throw new EdxmlProblem('edxml/missing-field', under === undefined ? name : `${under}/${name}`)
  return text
}

const given = <Key extends string>(key: Key, text: string): Partial<Record<Key, string>> =>
  text === '' ? {} : ({ [key]: text } as Record<Key, string>) // the key is the one asked for

const defined = <Key extends string>(key: Key, value: number | undefined): Partial<Record<Key, number>> =>
  value === undefined ? {} : ({ [key]: value } as Record<Key, number>) // the key is the one asked for

const list = <Key extends string, Value>(key: Key, values: Value[]): Partial<Record<Key, Value[]>> =>
  values.length === 0 ? {} : ({ [key]: values } as Record<Key, Value[]>) // the key is the one asked for
