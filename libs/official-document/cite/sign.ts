import { anyOf } from '../gazetteer/pattern.ts'
import { KIND_ABBREVIATIONS } from './document-types.ts'

export type Sign = { number: string; year: string | null; symbol: string; designation: string }

const PIECE = '\\p{Lu}[\\p{L}\\d]*'
const SYMBOL = `${PIECE}(?:(?: ?[-–&] ?|\\.)${PIECE})*(?:/${PIECE}(?:[-.]${PIECE})*)?`
const HYPHEN = ' ?[-–] ?'

/** 479-KH/TU: number, hyphen, kind, slash, organ. */
export const PARTY_SIGN = `(?<pn>\\d{1,5}[a-zđ]?)${HYPHEN}(?<ps>\\p{Lu}[\\p{L}.]*(?:${HYPHEN}${PIECE})? ?/ ?${PIECE}(?:[-–.]${PIECE})*)`
/** 30/2020/NĐ-CP, 421/QĐ-VP.UBND, 12a/UBND-VX, 351/2017/UBTVQH14, 64/CP. */
export const STATE_SIGN = `(?<n>\\d{1,6}[a-zđ]?)(?: ?/ ?(?<y>(?:19|20)\\d{2}))? ?/ ?(?<s>${SYMBOL})`
/** A Party sign that lost its hyphen: 1910KHTTCP is too far gone, 05CT/TW is not. */
export const WORN_PARTY_SIGN = `(?<wn>\\d{1,5})(?<ws>${anyOf(['KH', 'KL', 'CT', 'NQ', 'QĐ', 'QC', 'HD', 'CTr', 'BC', 'TB', 'CV', 'QĐi', 'ĐA', 'TTr'])} ?/ ?(?:TU|TW|TƯ|ĐU|HU|ThU|VPTU|VPTW|BTCTU|BTGTU))`
/** 45/kh-ubnd: typed without capitals; only with a hyphen. */
export const SMALL_SIGN =
  '(?<ln>\\d{1,5})(?: ?/ ?(?<ly>20\\d{2}))? ?/ ?(?<ls>\\p{Ll}{1,4}-\\p{Ll}[\\p{Ll}.]{1,8}(?:-\\p{Ll}{1,8})?)(?!\\p{L})'
export const SIGN = `(?:${PARTY_SIGN}|${STATE_SIGN}|${WORN_PARTY_SIGN}|${SMALL_SIGN})`

/** Reads the named groups of SIGN; hyphens lost by a PDF and letters misread by a scanner are restored. */
export function readSign(groups: Record<string, string | undefined>): Sign | null {
  const party = groups.ps ?? groups.ws
  if (party) {
    const number = groups.pn ?? groups.wn ?? ''
    const symbol = restored(party)
    return { number, year: null, symbol, designation: `${number}-${symbol}` }
  }
  const { n: number = groups.ln, y = groups.ly, s = groups.ls?.toUpperCase() } = groups
  if (!number || !s) return null
  const symbol = restored(s)
  if (symbol.length < 2) return null
  const year = y ?? null
  return { number, year, symbol, designation: [number, ...(year ? [year] : []), symbol].join('/') }
}

const MISREAD: [RegExp, string][] = [[/ƯBND/g, 'UBND'], [/TƯ(?![\p{L}])/gu, 'TU'], [/HĐNĐ/g, 'HĐND'], [/QÐ/g, 'QĐ'], [/Ð/g, 'Đ']] // prettier-ignore

function restored(printed: string): string {
  let symbol = printed.replace(/ /g, '').replace(/–/g, '-')
  for (const [wrong, right] of MISREAD) symbol = symbol.replace(wrong, right)
  return symbol.includes('-') || symbol.includes('/') ? symbol : withHyphen(symbol)
}

const BODY_PART =
  '(?:UBND|HĐND|HĐND&UBND|CTUBND|VPUBND|VPCP|CP|TTg|CTN|TTCP|TU|TW|VP|MTTQ|TTHĐND|B[\\p{Lu}]{2,6}|S[\\p{Lu}]{1,7}|UBTVQH|ĐĐBQH|CAT|BHXH|TTT|BCĐ|BCH|BQL|KBNN|NHNN|VKSTC|TANDTC|TLĐ|BTV|TTTU|VPTU|[\\p{Lu}]{2,8}BND|[\\p{Lu}]{2,5})'
const KIND_FIRST = new RegExp(`^(${KIND_ABBREVIATIONS.filter(k => k !== 'L' && k !== 'TTg' && k !== 'PL').sort((a, b) => b.length - a.length).join('|')})(${BODY_PART})$`, 'u') // prettier-ignore
const BODY_FIRST = /^(UBND|VPCP|HĐND|VPUBND|VP)([\p{Lu}]{1,4}\d{0,2})$/u
const WHOLE = /^(?:QH\d+|UBTVQH\d+|NQUBTVQH\d+|CP|TTg|UBND|HĐND|UB|VPCP|BC|TB|CTN|TTLT|CTUBND(?=x))$/u

/** "QĐUBND" → "QĐ-UBND", "UBNDVX" → "UBND-VX"; a symbol of one part stays. */
function withHyphen(symbol: string): string {
  if (WHOLE.test(symbol)) return symbol
  const kind = KIND_FIRST.exec(symbol)
  if (kind) return `${kind[1]}-${kind[2]}`
  const body = BODY_FIRST.exec(symbol)
  return body ? `${body[1]}-${body[2]}` : symbol
}
