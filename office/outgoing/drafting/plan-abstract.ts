import { formatDateCited } from '@kheo/viet-text'
import type { DocumentRow } from '../../../records/index.ts'
import type { DraftType } from '../types.ts'

/** Types that carry another document out, and are named after it. */
const PLANS: readonly DraftType[] = ['ke-hoach', 'chuong-trinh']

/**
 * The abstract of a draft that answers a document: what was typed, else for a plan “Thực hiện Kế hoạch số 112-KH/TU ngày 05/5/2026 của
 * Tỉnh ủy về …”. The document's own abstract, which the form proposes, names that document and no plan.
 */
export function abstractOf(
  type: DraftType,
  typed: string,
  of: { readonly named: string; readonly abstract: string } | null,
): string {
  if (!of || !PLANS.includes(type) || (typed !== '' && typed !== of.abstract.trim())) return typed
  const about = of.abstract.replace(/^\s*(?:v\/v|về việc|về)\s+/iu, '').trim()
  const subject = about === '' ? '' : ` về ${about.charAt(0).toLocaleLowerCase('vi')}${about.slice(1)}`
  return `Thực hiện ${of.named}${subject}`
}

type Named = Pick<DocumentRow, 'type' | 'designation' | 'issuedOn' | 'agency'>

/** "Kế hoạch số 112-KH/TU ngày 05/5/2026 của Tỉnh ủy". */
export function nameOf({ type, designation, issuedOn, agency }: Named): string {
  return [
    type ? type.charAt(0).toLocaleUpperCase('vi') + type.slice(1).toLocaleLowerCase('vi') : 'Văn bản',
    designation ? `số ${designation}` : '',
    issuedOn ? `ngày ${formatDateCited(issuedOn)}` : '',
    agency ? `của ${agency}` : '',
  ]
    .filter(Boolean)
    .join(' ')
}
