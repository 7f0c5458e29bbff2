import { digits } from './dates.ts'
import { TYPE_CODES } from '../end/names.ts'

export interface Sign {
  number: string | null
  year: string | null
  symbol: string | null
  designation: string | null
  /** Printed otherwise: a hyphen was lost, a letter misread. */
  repaired: boolean
  /** Range in the text that was searched. */
  start: number
  end: number
}

const GROUP = '\\p{Lu}(?:[\\p{L}\\d&]|[.](?=\\p{L}))*'
const NUMBER = '(?=[OoIl]{0,2}\\d)[\\dOoIl]{1,6}[a-zđ]?'
const CODES = TYPE_CODES.join('|')
const stateSign = (slash: string) =>
  `${slash}\\s?(?:(?<y>(?:19|20)\\d{2})\\s?/\\s?)?(?<s>${GROUP}(?:\\s?[-–]\\s?(?=[\\p{Lu}\\d])[\\p{Lu}\\d](?:[\\p{L}\\d&]|[.](?=\\p{L}))*)*)`
const partySign = (hyphen: string) => `${hyphen}\\s?(?<c>${CODES})\\s?/\\s?(?<o>${GROUP}(?:[-–]${GROUP})*)`

const HEAD = '(?<!\\p{L})S[ốồô]\\s*[:.]?\\s*'
const IN_HEADER = `${HEAD}(?<n>${NUMBER})?[\\s._…]*`
const IN_TEXT = `(?<![\\p{L}\\d])(?<n>${NUMBER})\\s?`
const pair = (number: string) => [new RegExp(number + partySign('[-–]?'), 'u'), new RegExp(number + stateSign('/'), 'u')]
const HEADER_SIGN = pair(IN_HEADER)
const CITED_SIGN = pair(IN_TEXT)

/** The sign in a header: "Số: 479/KH-UBND", "Số 479-KH/TU", also with the number still blank. */
export const headerSign = (text: string): Sign | null => firstSign(HEADER_SIGN, text)

/** A sign anywhere in running text. */
export const citedSign = (text: string): Sign | null => firstSign(CITED_SIGN, text)

function firstSign(patterns: readonly RegExp[], text: string): Sign | null {
  const hits = patterns
    .map(p => p.exec(text))
    .filter(hit => hit !== null)
    .sort((a, b) => a.index - b.index)
  return hits[0] ? signOf(hits[0]) : null
}

function signOf(hit: RegExpExecArray): Sign {
  const { n, y, s, c, o } = hit.groups ?? {}
  const number = n ? digits(n) : null
  const printed = c ? `${c}/${o}` : (s ?? '')
  const symbol = c ? `${c}/${mended(o ?? '')}` : withHyphen(mended(printed.replace(/\s?[-–]\s?/gu, '-').replace(/\.$/u, '')))
  const year = y ?? null
  const designation = number ? (c ? `${number}-${symbol}` : [number, year, symbol].filter(Boolean).join('/')) : null
  const sign = hit[0].slice(hit[0].search(/[OIl]{0,2}\d|[/]/u))
  const repaired = designation !== null && !sign.replace(/\s/gu, '').replace(/–/gu, '-').includes(designation)
  return {
    number,
    year,
    symbol,
    designation,
    repaired,
    start: hit.index + hit[0].length - sign.length,
    end: hit.index + hit[0].length,
  }
}

/** Letters which scans take for others in signs. */
const mended = (code: string): string =>
  code
    .replace(/ƯBND|UBNĐ|ỦBND/gu, 'UBND')
    .replace(/HĐNĐ|HDND/gu, 'HĐND')
    .replace(/(^|[-/])TƯ(?!\p{L})/gu, '$1TU')

const AGENCY_CODES =
  'UBND|CTUBND|CT-UBND|HĐND|VPUBND|VPHĐND|VPTU|VPCP|VPQH|TTHĐND|BTGDVTU|BTCTU|UBKTTU|UBMTTQ|MTTQ|TTCP|TTr?g|BNV|BTC|BTP|BXD|BYT|BCT|SNV|STC|SXD|STP|SYT|SCT|SNNMT|SNNPTNT|STNMT|SGDĐT|SKHCN|SKHĐT|STTTT|SVHTTDL|SVHTT|SLĐTBXH|SGTVT|SNgV|SDTTG|BDT|CAT|BCHQS|BQLKCN|TTT|BCĐ|ĐKT|CP|TU|TW'
const CODE_THEN_AGENCY = new RegExp(
  `^(${CODES})((?:${AGENCY_CODES})[\\p{L}\\d-]*|VP|(?:S|B|VP|UB|HĐ|TT|QH)\\p{Lu}{1,7}[\\p{L}\\d-]*)$`,
  'u',
)
const AGENCY_THEN_UNIT = new RegExp(
  `^(UBND|HĐND|VPUBND|VPCP|VP(?=\\p{Lu}{2})(?!UBND|HĐND|TU|CP|QH|TW|ĐĐ)|SNV|STC|SXD|STP|SYT|SNNMT|BTTTT|BNNPTNT|BNNMT|BTNMT|BGDĐT|BKHĐT|BKHCN|BLĐTBXH|BVHTTDL|BGTVT|BNV|BTC|BXD|BYT|BTP|TTCP)([\\p{Lu}][\\p{L}\\d]*)$`,
  'u',
)

/** "QĐUBND" → "QĐ-UBND": a PDF export dropped the hyphen of the sign. */
function withHyphen(symbol: string): string {
  if (symbol.includes('-')) return symbol
  const hit = AGENCY_THEN_UNIT.exec(symbol) ?? CODE_THEN_AGENCY.exec(symbol)
  return hit ? `${hit[1]}-${hit[2]}` : symbol
}
