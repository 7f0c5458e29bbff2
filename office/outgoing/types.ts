import { documentTypes, partyDocumentTypes, type DocumentTypeId, type PartyDocumentTypeId } from '@kheo/official-document/write'

/** A type of NĐ 30/2020, or of the Party. */
export type DraftType = DocumentTypeId | PartyDocumentTypeId
/** Party documents say so; those of the State say nothing. */
export type OfSystem = { readonly system?: 'party' | undefined }

type Facts = { readonly name: string; readonly abbreviation: string }
const STATE: Readonly<Partial<Record<DraftType, Facts>>> = documentTypes
const PARTY: Readonly<Partial<Record<DraftType, Facts>>> = partyDocumentTypes
const tableOf = ({ system }: OfSystem) => (system === 'party' ? PARTY : STATE)

export const DRAFT_TYPES = [...new Set([...Object.keys(documentTypes), ...Object.keys(partyDocumentTypes)])] as [
  DraftType,
  ...DraftType[],
]

/** Name and abbreviation of a type; of one that its system does not have, those of the other. */
export function typeFacts(type: DraftType, of: OfSystem): Facts {
  return tableOf(of)[type] ?? STATE[type] ?? PARTY[type] ?? { name: type, abbreviation: '' }
}

export const isTypeOf = (type: string, of: OfSystem): type is DraftType => Object.hasOwn(tableOf(of), type)

export const draftTypeOf = (typed: string): DraftType | null => DRAFT_TYPES.find(type => type === typed) ?? null

/** Types that a body of a system may choose from. */
export const typeChoices = (of: OfSystem): { value: string; label: string }[] =>
  Object.entries(tableOf(of)).map(([value, { name }]) => ({ value, label: name }))
