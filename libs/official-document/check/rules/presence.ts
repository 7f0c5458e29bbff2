import { documentTypes, partyDocumentTypes, type DocumentType, type OptionalPart } from '../../write/types.ts'
import type { CheckContext } from '../context.ts'
import { finding, placeOf } from '../context.ts'
import type { CheckFinding } from '../finding.ts'
import type { Para, Parts } from '../parts/parts.ts'
import type { CheckRuleId } from '../rules.ts'

const TYPES: readonly Partial<DocumentType>[] = [...Object.values(documentTypes), ...Object.values(partyDocumentTypes)]
/** Types that have no list of recipients, or need none. */
const WITHOUT_RECIPIENTS = new Set([
  'Hợp đồng',
  'Bản ghi nhớ',
  'Bản thỏa thuận',
  'Giấy ủy quyền',
  'Giấy giới thiệu',
  'Biên bản',
  'Thư công',
  'Phiếu gửi',
  'Phiếu báo',
])
const ADDRESSED = new Set(['Công văn', 'Tờ trình'])

/** The parts that Điều 8 asks for, by the form of the type; and “Kính gửi” (II.9.b). */
export function presenceRules({ parts }: CheckContext): CheckFinding[] {
  if (parts.kind === 'annex') return []
  const missing = (rule: CheckRuleId, part: string, there: boolean): CheckFinding[] => (there ? [] : [finding(rule, { part })])
  const whole = parts.kind === 'document'
  const lacks = (part: OptionalPart): boolean => typeOf(parts)?.without?.includes(part) ?? false
  return [
    ...missing('part/national', 'national', parts.national !== null),
    ...(parts.system === 'state' ? missing('part/motto', 'motto', parts.motto !== null) : []),
    ...missing('part/organ', 'organ', parts.organs.length > 0),
    ...(whole && !lacks('number') ? missing('part/number', 'number', parts.number !== null) : []),
    ...(whole && !lacks('place-date') ? missing('part/place-date', 'placeDate', parts.placeDate !== null) : []),
    ...missing('part/type', 'typeName', parts.type !== null),
    ...(parts.type !== null && !lacks('abstract')
      ? missing('part/abstract', 'abstract', parts.abstract.length > 0 || parts.letterAbstract.length > 0)
      : []),
    ...missing('part/content', 'body', parts.body.length > 0 || parts.bases.length > 0),
    ...(whole ? missing('part/authority', 'authority', parts.authority.length > 0 || parts.type === 'Thư công') : []),
    ...(whole ? missing('part/signer', 'signer', parts.signer !== null) : []),
    ...(whole && !WITHOUT_RECIPIENTS.has(parts.type ?? '')
      ? missing('part/recipients', 'recipientsHead', parts.recipientsHead !== null && parts.recipients.length > 0)
      : []),
    ...(ADDRESSED.has(parts.type ?? '') ? missing('part/address', 'addressLead', parts.addressLead !== null) : []),
  ]
}

/** The facts of the type that the document names. */
export const typeOf = ({ type, system }: Parts): Partial<DocumentType> | undefined => {
  const own: readonly Partial<DocumentType>[] =
    system === 'state' ? Object.values(documentTypes) : Object.values(partyDocumentTypes)
  return own.find(each => each.name === type) ?? TYPES.find(each => each.name === type)
}

/** The drawing of Phụ lục I, IV, from top to bottom. Parts side by side may come in either order. */
export function orderRules({ parts, hasLook }: CheckContext): CheckFinding[] {
  if (parts.kind !== 'document') return []
  const names = [parts.national, parts.motto, ...parts.organs]
  const numbers = [parts.number, parts.placeDate, ...parts.letterAbstract]
  // A text without columns tells left before right or right before left.
  const rows: readonly (readonly (Para | null)[])[] = [
    ...(hasLook ? [names, numbers] : [[...names, ...numbers]]),
    [parts.typeName],
    [...parts.abstract],
    [parts.addressLead],
    [...parts.bases],
    [parts.enacting],
    [...parts.body.slice(-1)],
    [parts.signer, parts.recipientsHead],
  ]
  const found: CheckFinding[] = []
  let latest = -1
  for (const row of rows) {
    const places = row.filter(para => para !== null)
    for (const para of places)
      if (para.source.index < latest)
        found.push(finding('order/parts', { part: 'file', place: placeOf(para), found: para.words }))
    latest = Math.max(latest, ...places.map(para => para.source.index))
  }
  return found
}
