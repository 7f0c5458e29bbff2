import type { Unknown } from './model.ts'
import { leaves, type Element } from './tree.ts'

const AGENCY = ['OrganId', 'OrganizationInCharge', 'OrganName', 'OrganAdd', 'Email', 'Telephone', 'Fax', 'Website']
const STAFF = ['Department', 'Staff', 'Email', 'Mobile'].map(name => `StaffInfo/${name}`)
const REF = ['OrganId', 'Code', 'DocumentId', 'PromulgationDate']

const MESSAGE = [
  ...['From', 'To'].flatMap(name => AGENCY.map(part => `${name}/${part}`)),
  ...REF.map(part => `ResponseFor/${part}`),
  ...STAFF,
  ...['DocumentId', 'Subject', 'Content', 'DueDate', 'SteeringType', 'StatusCode', 'Description', 'Timestamp'],
  ...['CodeNumber', 'CodeNotation'].map(part => `Code/${part}`),
  ...['Place', 'PromulgationDate'].map(part => `PromulgationInfo/${part}`),
  ...['Type', 'TypeDetail', 'TypeName'].map(part => `DocumentType/${part}`),
  ...['Competence', 'Position', 'FullName'].map(part => `SignerInfo/${part}`),
  ...['Priority', 'SphereOfPromulgation', 'TyperNotation', 'PromulgationAmount', 'PageAmount', 'Appendixes/Appendix'].map(
    part => `OtherInfo/${part}`,
  ),
  'ResponseForTask/TaskCode',
  'ToPlaces/Place',
]

const BUSINESS = [
  ...['DocumentId', 'BussinessDocType', 'BussinessDocReason', 'Paper', 'ReplacementInfoList/ReplacementInfo/DocumentId'],
  ...['DocumentInfo', 'DocumentReceiver', 'ReceiverList/Receiver/OrganId', 'ReceiverList/Receiver/ReceiverType'].map(
    part => `BussinessDocumentInfo/${part}`,
  ),
  'ReplacementInfoList/ReplacementInfo/OrganIdList/OrganId',
  ...STAFF,
]

const KNOWN: ReadonlySet<string> = new Set([
  ...MESSAGE.map(path => `MessageHeader/${path}`),
  ...['OrganId', 'Timestamp'].map(part => `TraceHeaderList/TraceHeader/${part}`),
  ...BUSINESS.map(path => `TraceHeaderList/Bussiness/${path}`),
])

/** Elements of a header which the format does not name, with their text; empty ones are not worth keeping. */
export const unknownLeaves = (header: Element): Unknown[] =>
  leaves(header).filter(({ path, text }) => text !== '' && !KNOWN.has(path))
