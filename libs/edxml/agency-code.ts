/** What an agency code is: the form of QĐ 20/2020/QĐ-TTg, the older one of TT 10/2016/TT-BTTTT, or none of them. */
export type AgencyCodeForm = 'new' | 'old' | null

// QĐ 20/2020/QĐ-TTg, Điều 4: at most 35 characters, groups from left to right = from high to low.
const NEW = /^(?:[A-Y]\d{2}(?:\.[0-9A-Z]+)*|Z\d{2}[0-9A-Z.]{1,32}|\d{10}(?:-\d{3})?)$/
const LONGEST = 35
// TT 10/2016/TT-BTTTT: three lower levels, then level 1; leading groups of zeros are left out by some senders.
const OLD = /^(?:\d{2,3}\.){1,3}[A-Y]\d{2}$/

/** The form of an agency code (mã định danh); null when it fits neither, as codes of Party bodies on some axes do. */
export function agencyCodeForm(code: string): AgencyCodeForm {
  if (code.length > LONGEST) return null
  if (OLD.test(code)) return 'old'
  return NEW.test(code) ? 'new' : null
}

/** An older code in today's order: `000.00.15.H42` → `H42.15`; any other text as it is. */
export function newAgencyCode(code: string): string {
  if (agencyCodeForm(code) !== 'old') return code
  return code
    .split('.')
    .toReversed()
    .filter((group, at) => at === 0 || /[^0]/.test(group))
    .join('.')
}

/** Whether two codes name the same agency, whichever form each is written in. */
export const sameAgency = (a: string, b: string): boolean => newAgencyCode(a) === newAgencyCode(b)

/** The level-1 code a code stands under (`H42`); null when it has none. */
export const levelOneOf = (code: string): string | null => /^[A-Y]\d{2}/.exec(newAgencyCode(code))?.[0] ?? null
