import { copyKinds, documentTypes, type CopyKind } from '@kheo/official-document/write'
import type { Named } from '../../../kernel/module.ts'
import type { DocumentRow } from '../../../records/index.ts'
import { namedInFull } from '../drafting/relation-text.ts'
import { draftTypeOf, type DraftType } from '../types.ts'

/** Ways of copying (NĐ 30/2020/NĐ-CP, Điều 25). */
export const COPY_KINDS = Object.keys(copyKinds) as [CopyKind, ...CopyKind[]]

export const COPY_NAMES: Readonly<Record<CopyKind, Named>> = {
  'sao-y': { vi: 'Sao y', en: 'Certified copy' },
  'trich-sao': { vi: 'Trích sao', en: 'Certified extract' },
  'sao-luc': { vi: 'Sao lục', en: 'Copy of a certified copy' },
}

/** `SY-VPUBND`: the sign of a copy names its kind and who copies (mẫu 3.1). */
export const copySign = (kind: CopyKind, mark: string): string => `${copyKinds[kind].abbreviation}-${mark}`

export const copyKindOf = (typed: string | null): CopyKind | null => COPY_KINDS.find(kind => kind === typed) ?? null

/** A copy is known by what it copies: "Sao y Quyết định số 12/QĐ-UBND ngày … của …". */
export const copyTitle = (kind: CopyKind, words: string): string => `${COPY_NAMES[kind].vi} ${words}`

export const copiedWords = (original: DocumentRow): string => namedInFull(original)

/** The type that a record names in words, as the register of outgoing documents knows it. */
export function typeNamed(name: string | null): DraftType {
  const found = Object.entries(documentTypes).find(([, facts]) => facts.name === name)?.[0]
  return draftTypeOf(found ?? '') ?? 'cong-van'
}
