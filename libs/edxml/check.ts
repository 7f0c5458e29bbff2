import { isStatusCode, STATUSES } from './status.ts'
import type { Agency, DocumentPackage, EdxmlMessage, StatusMessage } from './model.ts'
import type { EdxmlFault, EdxmlProblemCode } from './problem.ts'
import { newAgencyCode } from './agency-code.ts'

type Rule = { readonly at: string; readonly value: string | undefined; readonly longest: number; readonly required?: boolean }

/**
 * What stops a message from being sent, each fault with the element's name; empty when it may go. Nothing missing is ever
 * filled in. `today` is the day in Vietnam: a document issued later is not sent. Lengths: QCVN 102:2016 and NĐ 30/2020 PL VI.
 */
export function messageFaults(message: EdxmlMessage, today: string): EdxmlFault[] {
  const rules = message.kind === 'document' ? documentRules(message) : statusRules(message)
  const faults = rules.flatMap(ruleFaults)
  if (message.kind === 'status') return faults
  return [...faults, ...receiverFaults(message), ...dateFaults(message, today), ...attachmentFaults(message)]
}

function ruleFaults({ at, value, longest, required = false }: Rule): EdxmlFault[] {
  const text = value?.trim() ?? ''
  if (text === '') return required ? [fault('edxml/missing-field', at)] : []
  return text.length > longest ? [fault('edxml/bad-field', at)] : []
}

const agencyRules = (at: string, agency: Agency): Rule[] => [
  { at: `${at}/OrganId`, value: agency.organId, longest: 35, required: true },
  { at: `${at}/OrganName`, value: agency.name, longest: 200, required: true },
  { at: `${at}/OrganizationInCharge`, value: agency.inCharge, longest: 200 },
  { at: `${at}/OrganAdd`, value: agency.address, longest: 250 },
  { at: `${at}/Email`, value: agency.email, longest: 100 },
  { at: `${at}/Telephone`, value: agency.telephone, longest: 20 },
  { at: `${at}/Fax`, value: agency.fax, longest: 20 },
  { at: `${at}/Website`, value: agency.website, longest: 100 },
]

function documentRules({ from, to, document, business }: DocumentPackage): Rule[] {
  return [
    ...agencyRules('From', from),
    ...to.flatMap(one => agencyRules('To', one)),
    { at: 'DocumentId', value: document.documentId, longest: 200, required: true },
    { at: 'Code/CodeNumber', value: document.number, longest: 11, required: true },
    { at: 'Code/CodeNotation', value: document.notation, longest: 30, required: true },
    { at: 'PromulgationInfo/Place', value: document.place, longest: 50 },
    { at: 'PromulgationInfo/PromulgationDate', value: document.issuedOn, longest: 10, required: true },
    { at: 'DocumentType/TypeName', value: document.typeName, longest: 100, required: true },
    { at: 'Subject', value: document.subject, longest: 500, required: true },
    { at: 'Content', value: document.content, longest: 500 },
    { at: 'SignerInfo/Competence', value: document.signer.competence, longest: 100 },
    { at: 'SignerInfo/Position', value: document.signer.position, longest: 100 },
    { at: 'SignerInfo/FullName', value: document.signer.name, longest: 50, required: true },
    { at: 'OtherInfo/SphereOfPromulgation', value: document.circulation, longest: 100 },
    { at: 'OtherInfo/TyperNotation', value: document.typist, longest: 10 },
    ...(document.toPlaces ?? []).map(value => ({ at: 'ToPlaces/Place', value, longest: 150 })),
    { at: 'BussinessDocReason', value: business.reason, longest: 500, required: business.kind !== 'new' },
  ]
}

function statusRules({ from, about, status, description }: StatusMessage): Rule[] {
  return [
    ...agencyRules('From', from),
    { at: 'ResponseFor/OrganId', value: about.organId, longest: 35, required: true },
    { at: 'ResponseFor/Code', value: about.code, longest: 100, required: true },
    { at: 'ResponseFor/DocumentId', value: about.documentId, longest: 200, required: true },
    { at: 'StatusCode', value: isStatusCode(status) ? status : '', longest: 2, required: true },
    { at: 'Description', value: description, longest: 500, required: isStatusCode(status) && STATUSES[status].needsReason },
  ]
}

function receiverFaults({ to }: DocumentPackage): EdxmlFault[] {
  if (to.length === 0) return [fault('edxml/missing-field', 'To')]
  const codes = to.map(({ organId }) => newAgencyCode(organId.trim()))
  const twice = codes.filter((code, at) => code !== '' && codes.indexOf(code) < at)
  return [...new Set(twice)].map(code => fault('edxml/double-receiver', code))
}

function dateFaults({ document: { issuedOn, dueOn } }: DocumentPackage, today: string): EdxmlFault[] {
  const wrong = (date: string) => !/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(`${date}T00:00:00Z`))
  const faults: EdxmlFault[] = []
  if (issuedOn !== '' && (wrong(issuedOn) || issuedOn > today))
    faults.push(fault('edxml/bad-field', 'PromulgationInfo/PromulgationDate'))
  if (dueOn !== undefined && wrong(dueOn)) faults.push(fault('edxml/bad-field', 'DueDate'))
  return faults
}

function attachmentFaults({ attachments, business }: DocumentPackage): EdxmlFault[] {
  if (attachments.length === 0 && business.kind !== 'recall') return [fault('edxml/missing-field', 'AttachmentEncoded')]
  const nameless = attachments
    .filter(({ name }) => name.trim() === '')
    .map(({ id }) => fault('edxml/attachment-without-name', id))
  const ids = attachments.map(({ id }) => id)
  const twice = ids.filter((id, at) => id === '' || ids.indexOf(id) < at)
  return [...nameless, ...twice.map(id => fault('edxml/bad-field', `ContentId ${id}`))]
}

const fault = (code: EdxmlProblemCode, at: string): EdxmlFault => ({ code, at })
