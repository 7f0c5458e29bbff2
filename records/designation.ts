import { fold } from '@kheo/viet-text'

/** The key by which a number with its sign is found again: marks, blanks and case aside, without leading zeros. "Số: 05/TB-UBND" and "5/TB - UBND" are one. */
export function designationKey(designation: string | null | undefined): string | null {
  const bare = fold(designation ?? '')
    .replace(/^so\s*[:.]?\s*/u, '')
    .replaceAll(/[–—]/gu, '-')
    .replaceAll(/\s+/gu, '')
    .replace(/^0+(?=\d)/u, '')
  return bare === '' ? null : bare
}

const SHORT: ReadonlyArray<readonly [RegExp, string]> = [
  [/uy ban nhan dan/gu, 'ubnd'],
  [/hoi dong nhan dan/gu, 'hdnd'],
  [/uy ban mat tran to quoc( viet nam)?/gu, 'ubmttq'],
  [/thuong truc/gu, 'tt'],
]

/** The key of an agency's name: marks, case and usual abbreviations aside, so that "Ủy ban nhân dân tỉnh X" and "UBND TỈNH X" agree. */
export function agencyKey(agency: string | null | undefined): string | null {
  let bare = fold(agency ?? '')
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()
  for (const [long, short] of SHORT) bare = bare.replaceAll(long, short)
  return bare === '' ? null : bare
}
