import { slashDate, slashTime } from './dates.ts'
import type { Agency, DocumentFacts, DocumentPackage, DocumentRef, StatusMessage } from './model.ts'
import { staffInfo } from './staff.ts'
import { element, optional, putLeaf, type Element } from './tree.ts'
import { writeBusiness } from './write-business.ts'

/** Header of a document's package: MessageHeader and TraceHeaderList, elements in the order of the reference builder. */
export function documentHeader(message: DocumentPackage): Element {
  const { from, to, trace, business, staff, unknown = [] } = message
  const header = element(
    'edXMLHeader',
    element('MessageHeader', agency('From', from), ...to.map(one => agency('To', one)), ...documentParts(message.document)),
    element(
      'TraceHeaderList',
      ...trace.map(({ organId, at }) => element('TraceHeader', element('OrganId', organId), element('Timestamp', slashTime(at)))),
      writeBusiness(business, staff),
    ),
  )
  for (const { path, text } of unknown) putLeaf(header, path, text)
  return header
}

/** Header of a status message; it has no body. */
export function statusHeader({ from, about, status, description, at, staff, unknown = [] }: StatusMessage): Element {
  const header = element(
    'edXMLHeader',
    element(
      'MessageHeader',
      agency('From', from),
      documentRef('ResponseFor', about),
      staff === undefined ? null : staffInfo(staff),
      element('StatusCode', status),
      element('Description', description),
      element('Timestamp', slashTime(at)),
    ),
  )
  for (const { path, text } of unknown) putLeaf(header, path, text)
  return header
}

function agency(
  name: 'From' | 'To',
  { organId, inCharge, name: organName, address, email, telephone, fax, website }: Agency,
): Element {
  return element(
    name,
    element('OrganId', organId),
    optional('OrganizationInCharge', inCharge),
    element('OrganName', organName),
    optional('OrganAdd', address),
    optional('Email', email),
    optional('Telephone', telephone),
    optional('Fax', fax),
    optional('Website', website),
  )
}

const documentRef = (name: string, { organId, code, documentId, issuedOn }: DocumentRef): Element =>
  element(
    name,
    element('OrganId', organId),
    element('Code', code),
    optional('DocumentId', documentId),
    optional('PromulgationDate', issuedOn === undefined ? undefined : slashDate(issuedOn)),
  )

function documentParts(facts: DocumentFacts): (Element | null)[] {
  const { signer, answers = [], taskCodes = [], toPlaces = [] } = facts
  return [
    element('DocumentId', facts.documentId),
    element('Code', element('CodeNumber', facts.number), element('CodeNotation', facts.notation)),
    element('PromulgationInfo', optional('Place', facts.place), element('PromulgationDate', slashDate(facts.issuedOn))),
    element(
      'DocumentType',
      element('Type', facts.type),
      optional('TypeDetail', facts.typeDetail),
      element('TypeName', facts.typeName),
    ),
    element('Subject', facts.subject),
    optional('Content', facts.content),
    element(
      'SignerInfo',
      optional('Competence', signer.competence),
      optional('Position', signer.position),
      element('FullName', signer.name),
    ),
    optional('DueDate', facts.dueOn === undefined ? undefined : slashDate(facts.dueOn)),
    otherInfo(facts),
    ...answers.map(one => documentRef('ResponseFor', one)),
    optional('SteeringType', facts.steering),
    taskCodes.length === 0 ? null : element('ResponseForTask', ...taskCodes.map(code => element('TaskCode', code))),
    toPlaces.length === 0 ? null : element('ToPlaces', ...toPlaces.map(place => element('Place', place))),
  ]
}

function otherInfo({ priority, circulation, typist, copies, pages, appendixes = [] }: DocumentFacts): Element | null {
  const parts = [
    optional('Priority', priority),
    optional('SphereOfPromulgation', circulation),
    optional('TyperNotation', typist),
    optional('PromulgationAmount', copies),
    optional('PageAmount', pages),
    appendixes.length === 0 ? null : element('Appendixes', ...appendixes.map(name => element('Appendix', name))),
  ]
  return parts.every(part => part === null) ? null : element('OtherInfo', ...parts)
}
