import type {
  senderAnswered as answeredVi,
  sending as sendingVi,
  senderSays as saysVi,
  senderTold as toldVi,
} from './text.sender.vi.ts'

const because = (reason: string): string => (reason === '' ? '' : ` Reason: ${reason}`)

/** What a sender says of a document after it came. */
export const senderSays: typeof saysVi = {
  'thu-hoi': ({ on, reason }) => `On ${on} the sender took this document back.${because(reason)}`,
  'cap-nhat': ({ on, reason }) => `On ${on} the sender asked to update this document.${because(reason)}`,
  'thay-the': ({ on, by, reason }) => `On ${on} the sender replaced this document by ${by}.${because(reason)}`,
  'sua-doi': ({ on, by, reason }) => `On ${on} the sender amended this document by ${by}.${because(reason)}`,
  'dinh-chinh': ({ on, by, reason }) => `On ${on} the sender corrected this document by ${by}.${because(reason)}`,
}

export const senderTold: typeof toldVi = {
  'thu-hoi': ({ reason }) => `The sender took the document back.${because(reason)}`,
  'cap-nhat': ({ reason }) => `The sender asked to update the document.${because(reason)}`,
  'thay-the': ({ by, reason }) => `The sender replaced it by ${by}.${because(reason)}`,
  'sua-doi': ({ by, reason }) => `The sender amended it by ${by}.${because(reason)}`,
  'dinh-chinh': ({ by, reason }) => `The sender corrected it by ${by}.${because(reason)}`,
}

const ASKED = { 'thu-hoi': 'recall', 'cap-nhat': 'update', 'thay-the': 'replace' } as const
export const senderAnswered: typeof answeredVi = ({ kind, agreed, by, reason }) =>
  `${by} ${agreed ? 'agreed' : 'refused'} to ${ASKED[kind]} the document as the sender asked.${because(reason)}`

export const sending: typeof sendingVi = {
  passOn: 'Pass on to others',
  copyIt: 'Certified copy',
}

/** Who passed a document on, beside the agency whose document it is; that one may be unknown. */
export const passedOn = (by: string, agency: string): string =>
  agency === ''
    ? `${by} passed on a document of another agency. Enter the issuing agency as the document says it.`
    : `${by} passed this document on; issued by: ${agency}.`
