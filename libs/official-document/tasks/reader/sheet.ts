import { bodyFrom } from '../../gazetteer/bodies.ts'
import { isVerb } from '../../gazetteer/verbs.ts'
import { duesIn, hard } from '../due.ts'
import type { DueContext } from '../due-finder.ts'
import type { Due } from '../types.ts'
import { tokensOf, type Token } from './tokens.ts'
import { GROUPS, HEADS, LINKS, MANNERS, ORDERS, STATES } from './words.ts'

/** What a word may be in the grammar of orders. */
export type Role = 'verb2' | 'verb1' | 'link' | 'manner' | 'state' | 'order' | 'mark' | ''

/** A block as words with what is known of each: its role, and the known name that it belongs to. */
export type Sheet = {
  s: string
  tokens: Token[]
  roles: Role[]
  /** Where the known name that covers the token begins and ends; -1 outside. */
  nameFrom: Int32Array
  nameTo: Int32Array
  dues: Due[]
}

export function sheetOf(s: string, context: DueContext, names: ReadonlySet<string>): Sheet {
  const tokens = tokensOf(s)
  const roles = tokens.map((_, i) => roleOf(tokens, i))
  return { s, tokens, roles, ...knownNames(s, tokens, roles, names), dues: duesIn(s, 0, s.length, context).filter(hard) }
}

export const pair = (tokens: readonly Token[], i: number): string => `${tokens[i]?.word ?? ''} ${tokens[i + 1]?.word ?? ''}`

function roleOf(tokens: readonly Token[], i: number): Role {
  const token = tokens[i]
  if (!token || token.shape === '.') return 'mark'
  const one = token.word
  const two = pair(tokens, i)
  if (BOARDS.has(two) && BOARD.has(tokens[i - 1]?.word ?? '')) return ''
  if (two === 'tổ chức' && NOUN_AFTER.has(tokens[i + 2]?.word ?? '')) return ''
  if (LINKS.has(two) || LINKS.has(one)) return 'link'
  if (MANNERS.has(two) || MANNERS.has(one)) return 'manner'
  if (STATES.has(two) || STATES.has(one)) return 'state'
  if (ORDERS.has(two) || ORDERS.has(one)) return 'order'
  if (isVerb(`${two} ${tokens[i + 2]?.word ?? ''}`) || isVerb(two)) return 'verb2'
  return isVerb(one) && !isVerb(pair(tokens, i - 1)) ? 'verb1' : ''
}

/** "Ban chỉ đạo", "Ban chỉ huy": the name of a board. */
const BOARD = new Set(['ban', 'tiểu ban'])
const BOARDS = new Set(['chỉ đạo', 'chỉ huy', 'tổ chức', 'quản lý', 'giám sát'])

/** "tổ chức chính trị - xã hội", "tổ chức đảng": not the verb. */
const NOUN_AFTER = new Set(['chính', 'đảng', 'tín', 'xã', 'cá', 'hội', 'đoàn', 'hành', 'và', ','])

const WINDOW = 320

function knownNames(
  s: string,
  tokens: readonly Token[],
  roles: readonly Role[],
  names: ReadonlySet<string>,
): { nameFrom: Int32Array; nameTo: Int32Array } {
  const nameFrom = new Int32Array(tokens.length).fill(-1)
  const nameTo = new Int32Array(tokens.length).fill(-1)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) continue
    const begins = HEADS.has(token.word) && (token.shape !== 'a' || GROUPS.has(token.word) || SMALL.has(token.word))
    // A short name or code of the own organisation ("STC", "KBNN khu vực IV") is known by itself.
    if (!begins && (names.size === 0 || !/^A/.test(token.shape))) continue
    const end = Math.max(
      begins ? token.start + (bodyFrom(s.slice(token.start, token.start + WINDOW), 0)?.end ?? 0) : 0,
      ownName(tokens, i, names),
    )
    let last = i
    while (last + 1 < tokens.length && (tokens[last + 1]?.end ?? Infinity) <= end) last++
    if ((tokens[last]?.end ?? Infinity) > end) continue
    // "Sở Xây dựng Theo dõi …": half a verb is no part of the name before it
    if (last > i && roles[last] === 'verb2' && tokens[last]?.shape === 'A') last--
    for (let k = i; k <= last; k++) [nameFrom[k], nameTo[k]] = [i, last + 1]
    i = last
  }
  return { nameFrom, nameTo }
}

/** Small-lettered heads by which a name may begin. */
const SMALL = new Set('chủ nhà cơ đơn địa thủ người giám trưởng lãnh đồng cấp liên sở quý ngành lực chính'.split(' '))

/** A name of the office's own organisation that begins here. */
function ownName(tokens: readonly Token[], i: number, names: ReadonlySet<string>): number {
  let [name, end] = ['', 0]
  for (let k = i; names.size > 0 && k < i + 16 && k < tokens.length; k++) {
    name += `${k > i ? ' ' : ''}${tokens[k]?.word ?? ''}`
    if (names.has(name)) end = tokens[k]?.end ?? 0
  }
  return end
}
