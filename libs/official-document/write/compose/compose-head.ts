import { smallBeginning } from '@kheo/viet-text'
import { clean, upper } from '../clean.ts'
import { addressLines, senderLines } from './compose-address.ts'
import type { Columns, Item, Mark, Para } from './composition.ts'
import { bodyText, letterhead, rules, urgencyMarks } from '../format.ts'
import { balanced, balancedLine, line, ruleUnder } from '../setting.ts'
import type { Setting } from '../setting.ts'
import type { OfficialDocument } from '../model.ts'
import { legalBasisLines, numberLine, placeAndDate, typeName } from '../phrases.ts'
import { typeIn } from '../types.ts'
import type { OptionalPart } from '../types.ts'
import { points } from '../units.ts'

/** Everything above the text: letterhead, name of the type, addressees, legal bases (cells 1–5, 9a, 10b of the drawing). */
export function composeHead(document: OfficialDocument, setting: Setting, width: number): Item[] {
  return [
    composeLetterhead(document, setting, width),
    ...(document.type === 'cong-van' ? [] : titleLines(document, setting, width)),
    ...(document.type === 'cong-dien' ? senderLines(document, setting, width) : addressLines(document, setting, width)),
    ...(document.issuer && document.type !== 'cong-dien' ? [balanced(setting, 'issuer', document.issuer, { width })] : []),
    ...legalBasisLines(document).map(text => line(setting, 'legalBasis', text)),
    ...enactingLine(document, setting),
  ]
}

/** Whether the form of a document has a part. */
export const has = ({ system = 'state', type }: OfficialDocument, part: OptionalPart): boolean =>
  !(typeIn(system, type)?.without ?? []).includes(part)

function composeLetterhead(document: OfficialDocument, setting: Setting, width: number): Columns {
  const left = width * letterhead.left
  const number = has(document, 'number') ? [line(setting, 'number', numberLine(document))] : []
  const below = [...number, ...letterAbstract(document, setting, left), ...urgency(document)]
  const date = has(document, 'place-date') ? [line(setting, 'placeDate', placeAndDate(document))] : []
  return {
    kind: 'columns',
    widths: [left, width * letterhead.right],
    rows: [names(document.organ, setting, width), ...(below.length + date.length > 0 ? [[below, date]] : [])],
  }
}

/** First row of the letterhead: body on the left, name of the State or the Party on the right. */
export function names(organ: OfficialDocument['organ'], setting: Setting, width: number): Item[][] {
  const { crest } = setting.conventions
  const last = crest.at(-1)
  const right = crest.map(({ style, words }) => line(setting, style, words))
  return [
    organLines(organ, setting, width * letterhead.left),
    [...right, ...(last ? [ruleUnder(setting, { ...last, room: width }, rules.motto)] : [])],
  ]
}

/** The issuing body below the one above it, and what ends it. */
export function organLines({ parent, name }: OfficialDocument['organ'], setting: Setting, room: number): Item[] {
  const { underOrgan, organClear } = setting.conventions
  const within = { width: room, room: room - 2 * points(organClear) }
  return [
    ...(parent ? [balanced(setting, 'parentOrgan', parent, within)] : []),
    balanced(setting, 'organ', name, within),
    underOrgan === null ? shortRule(setting, 'organ', name, within.room) : line(setting, 'star', underOrgan),
  ]
}

/** A third to half of the longest line of a balanced title. */
export function shortRule(setting: Setting, style: 'organ' | 'abstract' | 'annexReference', text: string, room: number): Item {
  const words = setting.styles[style].upper ? upper(clean(text)) : clean(text)
  const share = style === 'organ' ? rules.organ : rules.abstract
  return ruleUnder(setting, { style, words, room: balancedLine(setting, style, text, room) }, share)
}

function letterAbstract({ type, abstract }: OfficialDocument, setting: Setting, width: number): Para[] {
  if (type !== 'cong-van') return []
  const about = smallBeginning(bareAbstract(abstract))
  return [balanced(setting, 'letterAbstract', setting.conventions.letterAbstractLead + about, { width })]
}

const bareAbstract = (abstract: string) =>
  clean(abstract)
    .trim()
    .replace(/^(V\/v|[Vv]ề việc)\s+/u, '')

function urgency(document: OfficialDocument): Mark[] {
  const mark = document.urgency ? urgencyMarks[document.urgency] : null
  if (!mark) return []
  return [{ kind: 'mark', text: mark.text, width: points(mark.width), height: points(mark.height), colour: 'red' }]
}

/** Name of the type and abstract with their short rule (cell 5a); forms without an abstract have the rule below the name. */
export function titleLines(
  document: Pick<OfficialDocument, 'system' | 'type' | 'typeName' | 'abstract'>,
  setting: Setting,
  width: number,
): Item[] {
  const room = width - 2 * points(bodyText.firstLine)
  const abstract = clean(document.abstract).trim()
  const name = typeName(document)
  const title = line(setting, 'typeName', name)
  if (abstract === '') return [title, ruleUnder(setting, { style: 'typeName', words: upper(name), room }, rules.abstract)]
  const { underAbstract } = setting.conventions
  return [
    title,
    balanced(setting, 'abstract', abstract, { width, room }),
    underAbstract === null ? shortRule(setting, 'abstract', abstract, room) : line(setting, 'underAbstract', underAbstract),
  ]
}

function enactingLine(document: OfficialDocument, setting: Setting): Para[] {
  const enacting = typeIn(setting.system, document.type)?.enacting
  return enacting && document.legalBases.length > 0 ? [line(setting, 'enacting', enacting)] : []
}
