import { part, flowOf, type Flow, type Line } from './flow.ts'
import { foldSame, isCapitals } from '../header/letters.ts'
import { ADDRESS_HEAD, BASIS_HEAD, END_MARK, RECIPIENTS_HEAD, SIGN_NOISE } from '../header/marks.ts'
import { typeAtHead, typeOfLine, type TypeName } from '../end/names.ts'
import type { Sheet } from './sheet.ts'

/** The parts of a document as runs of lines. */
export interface Zones {
  header: Line[]
  type: { name: TypeName; at: Flow } | null
  /** From behind the type to the end of the text proper: abstract, address, opening, body. */
  main: Line[]
  /** Rest of the line on which the type stands: the abstract begins there. */
  typeRest: Flow | null
  /** Recipients, signatures, annexes. */
  tail: Line[]
}

const HEADER_LINES = 45

export function zonesOf(sheet: Sheet): Zones {
  const { lines } = sheet
  const type = findType(lines)
  const bodyFrom = type ? type.last + 1 : headerEnd(lines)
  const tailFrom = findTail(lines, bodyFrom)
  return {
    header: lines.slice(0, type ? type.first : bodyFrom),
    type: type && { name: type.name, at: type.at },
    typeRest: type?.rest ?? null,
    main: lines.slice(bodyFrom, tailFrom),
    tail: lines.slice(tailFrom),
  }
}

interface TypePlace {
  name: TypeName
  at: Flow
  rest: Flow | null
  first: number
  last: number
}

/** The line that names the type: in capitals, above any address or opening, below the name of the State and the number. */
function findType(lines: readonly Line[]): TypePlace | null {
  const stop = lines
    .slice(0, HEADER_LINES)
    .findIndex(l => ADDRESS_HEAD.test(l.text) || BASIS_HEAD.test(l.text) || RECIPIENTS_HEAD.test(l.text))
  const range = lines.slice(0, stop < 0 ? HEADER_LINES : stop)
  const above = range.findLastIndex(
    l =>
      /cong hoa xa hoi|chu nghia viet nam|tu do\s.*hanh phuc|dang cong san viet nam/u.test(foldSame(l.text)) ||
      /^Số\s*:?\s*\d|, ngày/u.test(l.text),
  )
  for (let i = Math.max(0, above); i < range.length; i++) {
    const found = typeAt(range, i)
    if (found) return found
  }
  return above < 0 ? null : firstAbove(range, above)
}

/** Reading order may put the date or the motto below the type. */
function firstAbove(range: readonly Line[], above: number): TypePlace | null {
  for (let i = 0; i < above; i++) {
    const line = range[i]
    const name = line && isCapitals(line.text) ? typeOfLine(line.text) : null
    if (line && name) return { name, at: flowOf([line]), rest: null, first: i, last: i }
  }
  return null
}

function typeAt(range: readonly Line[], i: number): TypePlace | null {
  const line = range[i]
  if (!line) return null
  const flow = flowOf([line])
  if (isCapitals(line.text)) {
    const whole = typeOfLine(line.text)
    if (whole) return { name: whole, at: flow, rest: null, first: i, last: i }
    const next = range[i + 1]
    const two = next && next.block === line.block && isCapitals(next.text) ? typeOfLine(`${line.text} ${next.text}`) : null
    if (two && next) return { name: two, at: flowOf([line, next]), rest: null, first: i, last: i + 1 }
  }
  const head = typeAtHead(line.text)
  if (!head) return null
  return { name: head.type, at: part(flow, 0, head.length), rest: part(flow, head.length), first: i, last: i }
}

/** Without a type the header ends at the address, at the opening, or behind the number, date and subject. */
function headerEnd(lines: readonly Line[]): number {
  const range = lines.slice(0, HEADER_LINES)
  const address = range.findIndex(l => ADDRESS_HEAD.test(l.text))
  if (address >= 0) return address
  const known = range.findLastIndex(
    l =>
      /^Số\s*:?\s*\d*\s*[/-]|, ngày .*tháng|^V\/v/u.test(l.text) || /hanh phuc$|dang cong san viet nam/u.test(foldSame(l.text)),
  )
  if (known < 0) return 0
  let end = known + 1
  while (end < range.length && range[end]?.block === range[known]?.block && !BASIS_HEAD.test(range[end]?.text ?? '')) end++
  return end
}

const SIGN_START = /^(?:(?:TM|K[TI]|TL|TUQ|Q)\.|T\/M|K\/T|T\/L)\s*\p{Lu}{2}/u

/** Recipients or signatures begin the tail; "./." ends the text before them. */
function findTail(lines: readonly Line[], from: number): number {
  const recipients = lines.findIndex((l, i) => i >= from && RECIPIENTS_HEAD.test(l.text))
  const signed = lines.findIndex((l, i) => i >= from && SIGN_START.test(l.text))
  const first = Math.min(recipients < 0 ? Infinity : recipients, signed < 0 ? Infinity : signed)
  const end = lines.findIndex((l, i) => i >= from && i < first && END_MARK.test(l.text))
  if (end >= 0) return end + 1
  if (first < Infinity) return backOverSignature(lines, first, from)
  return backOverSignature(lines, lines.length, from)
}

/** Capitals and a name straight before the recipients belong to the signature. */
function backOverSignature(lines: readonly Line[], first: number, from: number): number {
  let at = first
  while (at > from && at > first - 8) {
    const text = lines[at - 1]?.text ?? ''
    if (!isCapitals(text) && !SIGN_NOISE.test(text) && !/^(?:\p{Lu}\p{Ll}*\s){1,5}\p{Lu}\p{Ll}*$/u.test(text)) break
    at--
  }
  return at
}
