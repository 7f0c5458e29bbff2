import { bodyFrom } from '../../gazetteer/bodies.ts'
import { flowOf, part, trimmed, type Flow, type Line } from '../layout/flow.ts'
import { startsLower } from '../header/letters.ts'
import { ADDRESS_HEAD, BASIS_HEAD, BODY_START, BULLET } from '../header/marks.ts'
import { labelOf } from '../header/labels.ts'

const TELEGRAM = /(?<!\p{L})(?:ĐIỆN|điện|Điện)\s*:\s*/u
const INVITED = /(?<!\p{L})[Kk]ính mời\s*:\s*/u

export interface Address {
  items: Flow[]
  /** First line of the address and the one behind its last. */
  from: number
  to: number
}

/** Items after "Kính gửi", "Kính mời" or under "… ĐIỆN:". */
export function addressOf(lines: readonly Line[]): Address {
  const from = lines.findIndex((line, i) => isHead(lines, line, i))
  const head = lines[from]
  if (!head) return { items: [], from: 0, to: 0 }
  const items: Flow[] = []
  let at = from
  while (at < lines.length) {
    const line = lines[at]
    const lead = line ? leadOf(line.text) : 0
    if (!line || (at > from && lead === 0)) break
    const end = listEnd(lines, at, part(flowOf([line]), lead).text)
    items.push(...itemsOf(lines.slice(at, end), lead))
    at = end
  }
  return { items, from, to: at }
}

const leadOf = (text: string): number => {
  const plain = ADDRESS_HEAD.exec(text)?.[0].length
  if (plain) return plain
  const hit = TELEGRAM.exec(text) ?? INVITED.exec(text)
  return hit ? hit.index + hit[0].length : 0
}

function isHead(lines: readonly Line[], line: Line, i: number): boolean {
  if (ADDRESS_HEAD.test(line.text)) return true
  if (i > 8) return false
  const next = lines[i + 1]?.text ?? ''
  const telegram = /^(?:[^:]{0,120}(?<!\p{L})(?:ĐIỆN|điện)|Điện)\s*:/u.test(line.text) && !labelOf(line.text)
  return telegram || (INVITED.test(line.text) && /:$/u.test(line.text) && BULLET.test(next))
}

/** A bulleted list runs to its last bullet; names without bullets run on while a mark says so. */
function listEnd(lines: readonly Line[], from: number, first: string): number {
  let end = from + 1
  let before = first
  while (end < lines.length) {
    const text = lines[end]?.text ?? ''
    if (ADDRESS_HEAD.test(text) || labelOf(text) || BASIS_HEAD.test(text) || /\.$/u.test(before)) break
    if (!BULLET.test(text) && !goesOn(before, text, first)) break
    before = text
    end++
  }
  return end
}

function goesOn(before: string, text: string, first: string): boolean {
  if (/\.$/u.test(before)) return false
  if (startsLower(text)) return true
  if (BODY_START.test(text) || text.length > 160) return false
  if (closesName(before, text)) return true
  return !before || /[;,:]$|(?<!\p{L})(?:và|của|[Cc]ác)$/u.test(before) || (!first && !/[.;]/u.test(before) && text.length < 80)
}

/** "Kính gửi: Thuế tỉnh Hà / Nam.": the rest of the name up to its full stop. */
const closesName = (before: string, text: string): boolean =>
  text.length < 60 && /^\p{Lu}[^.;:(]*\.$/u.test(text.replaceAll('TP.', 'TP')) && /\p{L}$/u.test(before) && !bodyFrom(text, 0)

/** Splits a list at bullets, at line ends that close an item, and at semicolons; with `whole` a bulleted item keeps its semicolons. */
export function itemsOf(lines: readonly Line[], lead: number, whole = false): Flow[] {
  const groups: Line[][] = []
  const bulleted = lines.some(line => BULLET.test(line.text))
  for (const line of lines) {
    const group = groups.at(-1)
    const open = group && !/[;.]$/u.test(group.at(-1)?.text ?? '') && !BULLET.test(line.text)
    if (
      group &&
      open &&
      (startsLower(line.text) ||
        isLong(group) ||
        closesName(group.at(-1)?.text ?? '', line.text) ||
        (bulleted && groups.length > 1))
    )
      group.push(line)
    else groups.push([line])
  }
  const parted = (group: readonly Line[]): boolean => !(whole && BULLET.test(group[0]?.text ?? ''))
  return groups.flatMap((group, i) => split(part(flowOf(group), i === 0 ? lead : 0), parted(group))).filter(f => f.text)
}

const isLong = (group: readonly Line[]): boolean =>
  (group.at(-1)?.text.length ?? 0) > 38 || /[,–-]$|(?<!\p{L})(?:và|của|[Cc]ác)$/u.test(group.at(-1)?.text ?? '')

function split(flow: Flow, atSemicolons: boolean): Flow[] {
  const items: Flow[] = []
  let from = 0
  let depth = 0
  for (let at = 0; at <= flow.text.length; at++) {
    const char = flow.text[at]
    if (char === '(') depth++
    if (char === ')') depth--
    const bullet =
      depth <= 0 && /^ [-–+•] (?=\p{Lu})/u.test(flow.text.slice(at, at + 4)) && /[;.:,]$/u.test(flow.text.slice(0, at))
    if (at < flow.text.length && !(char === ';' && depth <= 0 && atSemicolons) && !bullet) continue
    items.push(trimmed(part(flow, from, at), /^[\s\-–—+•*·;]*/u, /[\s;.,]*(?:\/\.)?$/u))
    from = at + 1
  }
  return items
}
